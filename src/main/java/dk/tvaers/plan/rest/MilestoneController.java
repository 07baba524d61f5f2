package dk.tvaers.plan.rest;

import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.kernel.ProjectId;
import dk.tvaers.kit.Page;
import dk.tvaers.kit.rest.Idempotency;
import dk.tvaers.kit.rest.Preconditions;
import dk.tvaers.plan.MilestoneId;
import dk.tvaers.plan.MilestoneItem;
import dk.tvaers.plan.Milestones;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Controller("/api/v1/collaborations/{slug}")
@Tag(name = "Plan")
class MilestoneController {

    private final Milestones milestones;
    private final Idempotency idempotency;

    MilestoneController(Milestones milestones, Idempotency idempotency) {
        this.milestones = milestones;
        this.idempotency = idempotency;
    }

    @Get("/projects/{project}/milestones")
    @Needs(Right.SEE_STATUS)
    @Operation(summary = "The milestones of a project, phase by phase")
    Page<MilestoneBody> list(String slug, String project) {
        return Page.whole(milestones.list(ProjectId.of(project)).stream()
                .map(MilestoneBody::of)
                .toList());
    }

    @Post("/projects/{project}/milestones")
    @Needs(Right.KEEP_PLAN)
    @Operation(summary = "Add a milestone to a project")
    @ApiResponse(
            responseCode = "201",
            description = "Added",
            content = @Content(schema = @Schema(implementation = MilestoneBody.class)))
    HttpResponse<?> create(
            HttpRequest<?> request,
            String slug,
            String project,
            @Body MilestoneToSave body,
            @Header(Idempotency.HEADER) @Nullable String key) {
        ProjectId id = ProjectId.of(project);
        return idempotency.once(
                key,
                request.getPath(),
                body,
                () -> HttpResponse.created(MilestoneBody.of(milestones.get(milestones.create(id, body.data())))));
    }

    @Get("/milestones/{id}")
    @Needs(Right.SEE_STATUS)
    @Operation(summary = "A milestone", description = "The ETag is its version.")
    HttpResponse<MilestoneBody> get(String slug, String id) {
        return answer(MilestoneId.of(id));
    }

    @Put("/milestones/{id}")
    @Needs(Right.KEEP_PLAN)
    @Operation(
            summary = "Change a milestone",
            description = "The supplier's date is set once; after that it is moved. If-Match names the version that was"
                    + " read.")
    HttpResponse<MilestoneBody> change(
            String slug,
            String id,
            @Body MilestoneToSave body,
            @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        MilestoneId milestone = MilestoneId.of(id);
        milestones.change(milestone, Preconditions.version(ifMatch), body.data());
        return answer(milestone);
    }

    @Delete("/milestones/{id}")
    @Needs(Right.KEEP_PLAN)
    @Operation(
            summary = "Remove a milestone on which nothing hangs",
            description = "If-Match names the version that was read.")
    HttpResponse<?> remove(String slug, String id, @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        milestones.remove(MilestoneId.of(id), Preconditions.version(ifMatch));
        return HttpResponse.noContent();
    }

    @Get("/milestones/{id}/dependencies")
    @Needs(Right.SEE_STATUS)
    @Operation(summary = "What a milestone comes after, and what comes after it")
    Page<DependencyBody> dependencies(String slug, String id) {
        return Page.whole(milestones.dependencies(MilestoneId.of(id)).stream()
                .map(DependencyBody::of)
                .toList());
    }

    @Put("/milestones/{id}/dependencies/{after}")
    @Needs(Right.KEEP_PLAN)
    @Operation(
            summary = "Let a milestone come after another one of the programme",
            description = "A cycle is refused, and its path is named. Dates stay as they are until one is moved.")
    Page<DependencyBody> depend(String slug, String id, String after, @Body LagBody body) {
        milestones.depend(MilestoneId.of(id), MilestoneId.of(after), body.days());
        return dependencies(slug, id);
    }

    @Delete("/milestones/{id}/dependencies/{after}")
    @Needs(Right.KEEP_PLAN)
    @Operation(summary = "Let a milestone no longer come after another one")
    HttpResponse<?> independ(String slug, String id, String after) {
        milestones.independ(MilestoneId.of(id), MilestoneId.of(after));
        return HttpResponse.noContent();
    }

    private HttpResponse<MilestoneBody> answer(MilestoneId id) {
        MilestoneItem milestone = milestones.get(id);
        return Preconditions.tagged(HttpResponse.ok(MilestoneBody.of(milestone)), milestone.version());
    }
}
