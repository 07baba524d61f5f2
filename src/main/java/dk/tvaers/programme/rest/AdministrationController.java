package dk.tvaers.programme.rest;

import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.kernel.ProgrammeId;
import dk.tvaers.kernel.ProjectId;
import dk.tvaers.kit.Page;
import dk.tvaers.kit.rest.Idempotency;
import dk.tvaers.kit.rest.Preconditions;
import dk.tvaers.programme.JoiningProject;
import dk.tvaers.programme.LocalProjects;
import dk.tvaers.programme.ProgrammeItem;
import dk.tvaers.programme.Programmes;
import dk.tvaers.programme.ProjectDetails;
import dk.tvaers.programme.Projects;
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

/** What the coordinator changes of programmes and projects. */
@Controller("/api/v1/collaborations/{slug}")
@Tag(name = "Programmes and projects")
class AdministrationController {

    private final Programmes programmes;
    private final Projects projects;
    private final LocalProjects locals;
    private final JoiningProject joining;
    private final Idempotency idempotency;

    AdministrationController(
            Programmes programmes,
            Projects projects,
            LocalProjects locals,
            JoiningProject joining,
            Idempotency idempotency) {
        this.programmes = programmes;
        this.projects = projects;
        this.locals = locals;
        this.joining = joining;
        this.idempotency = idempotency;
    }

    @Get("/programmes/{id}")
    @Needs(Right.SEE_COLLABORATION)
    @Operation(summary = "A programme", description = "The ETag is its version.")
    HttpResponse<ProgrammeBody> programme(String slug, String id) {
        return answer(ProgrammeId.of(id));
    }

    @Post("/programmes")
    @Needs(Right.ADMINISTER_PROGRAMMES)
    @Operation(summary = "Create a programme", description = "Without projects; its name is not in use.")
    @ApiResponse(
            responseCode = "201",
            description = "Created",
            content = @Content(schema = @Schema(implementation = ProgrammeBody.class)))
    HttpResponse<?> createProgramme(
            HttpRequest<?> request,
            String slug,
            @Body ProgrammeToSave body,
            @Header(Idempotency.HEADER) @Nullable String key) {
        return idempotency.once(key, request.getPath(), body, () -> {
            ProgrammeId id = programmes.create(body.data());
            return HttpResponse.created(ProgrammeBody.of(programmes.get(id)));
        });
    }

    @Put("/programmes/{id}")
    @Needs(Right.ADMINISTER_PROGRAMMES)
    @Operation(
            summary = "Change a programme",
            description = "All facts are replaced. If-Match names the version that was read.")
    HttpResponse<ProgrammeBody> changeProgramme(
            String slug,
            String id,
            @Body ProgrammeToSave body,
            @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        ProgrammeId programme = ProgrammeId.of(id);
        programmes.change(programme, Preconditions.version(ifMatch), body.data());
        return answer(programme);
    }

    @Put("/programmes/{id}/deactivation")
    @Needs(Right.ADMINISTER_PROGRAMMES)
    @Operation(
            summary = "Deactivate a programme",
            description = "After its last day no municipality can be added to its projects; what runs goes on. If-Match"
                    + " names the version that was read.")
    HttpResponse<ProgrammeBody> deactivateProgramme(
            String slug, String id, @Body LastDayBody body, @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        ProgrammeId programme = ProgrammeId.of(id);
        programmes.deactivate(programme, Preconditions.version(ifMatch), body.date());
        return answer(programme);
    }

    @Delete("/programmes/{id}/deactivation")
    @Needs(Right.ADMINISTER_PROGRAMMES)
    @Operation(summary = "Reactivate a programme", description = "If-Match names the version that was read.")
    HttpResponse<ProgrammeBody> reactivateProgramme(
            String slug, String id, @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        ProgrammeId programme = ProgrammeId.of(id);
        programmes.reactivate(programme, Preconditions.version(ifMatch));
        return answer(programme);
    }

    @Post("/projects")
    @Needs(Right.ADMINISTER_PROGRAMMES)
    @Operation(summary = "Create a project", description = "Last in its programme; its code is not in use.")
    @ApiResponse(
            responseCode = "201",
            description = "Created",
            content = @Content(schema = @Schema(implementation = ProjectBody.class)))
    HttpResponse<?> createProject(
            HttpRequest<?> request,
            String slug,
            @Body ProjectToSave body,
            @Header(Idempotency.HEADER) @Nullable String key) {
        return idempotency.once(key, request.getPath(), body, () -> {
            ProjectId id = projects.create(body.programmeId(), body.data());
            return HttpResponse.created(body(id));
        });
    }

    @Put("/projects/{id}")
    @Needs(Right.ADMINISTER_PROGRAMMES)
    @Operation(
            summary = "Change a project",
            description = "All facts are replaced, its programme among them. If-Match names the version that was read.")
    HttpResponse<ProjectBody> changeProject(
            String slug, String id, @Body ProjectToSave body, @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        ProjectId project = ProjectId.of(id);
        projects.change(project, Preconditions.version(ifMatch), body.programmeId(), body.data());
        return answer(project);
    }

    @Put("/projects/{id}/deactivation")
    @Needs(Right.ADMINISTER_PROGRAMMES)
    @Operation(
            summary = "Deactivate a project",
            description = "After its last day no municipality can be added to it; local projects go on. If-Match names"
                    + " the version that was read.")
    HttpResponse<ProjectBody> deactivateProject(
            String slug, String id, @Body LastDayBody body, @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        ProjectId project = ProjectId.of(id);
        projects.deactivate(project, Preconditions.version(ifMatch), body.date());
        return answer(project);
    }

    @Delete("/projects/{id}/deactivation")
    @Needs(Right.ADMINISTER_PROGRAMMES)
    @Operation(summary = "Reactivate a project", description = "If-Match names the version that was read.")
    HttpResponse<ProjectBody> reactivateProject(
            String slug, String id, @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        ProjectId project = ProjectId.of(id);
        projects.reactivate(project, Preconditions.version(ifMatch));
        return answer(project);
    }

    @Post("/projects/{id}/local-projects")
    @Needs(Right.ADMINISTER_PROGRAMMES)
    @Operation(
            summary = "Add a project to several municipalities",
            description = "In one transaction. A municipality that has its local project already keeps it as it is; the"
                    + " answer says of each what became of it.")
    @ApiResponse(responseCode = "200", description = "What became of each municipality, in the order asked")
    HttpResponse<?> join(
            HttpRequest<?> request,
            String slug,
            String id,
            @Body MunicipalitiesToJoin body,
            @Header(Idempotency.HEADER) @Nullable String key) {
        return idempotency.once(
                key,
                request.getPath(),
                body,
                () -> HttpResponse.ok(
                        Page.whole(body.join(joining, ProjectId.of(id))).map(JoinedBody::of)));
    }

    private HttpResponse<ProgrammeBody> answer(ProgrammeId id) {
        ProgrammeItem programme = programmes.get(id);
        return Preconditions.tagged(HttpResponse.ok(ProgrammeBody.of(programme)), programme.version());
    }

    private HttpResponse<ProjectBody> answer(ProjectId id) {
        return Preconditions.tagged(HttpResponse.ok(body(id)), projects.get(id).version());
    }

    private ProjectBody body(ProjectId id) {
        ProjectDetails project = projects.get(id);
        return ProjectBody.of(project, locals.list(null, id));
    }
}
