package dk.tvaers.plan.rest;

import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.kernel.ProgrammeId;
import dk.tvaers.kit.Page;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.rest.Idempotency;
import dk.tvaers.kit.rest.Preconditions;
import dk.tvaers.plan.PhaseId;
import dk.tvaers.plan.PhaseItem;
import dk.tvaers.plan.Phases;
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
import java.util.List;
import org.jspecify.annotations.Nullable;

@Controller("/api/v1/collaborations/{slug}")
@Tag(name = "Plan")
class PhaseController {

    private final Phases phases;
    private final Idempotency idempotency;

    PhaseController(Phases phases, Idempotency idempotency) {
        this.phases = phases;
        this.idempotency = idempotency;
    }

    @Get("/programmes/{programme}/phases")
    @Needs(Right.SEE_STATUS)
    @Operation(summary = "The phases of a programme, in their order")
    Page<PhaseBody> list(String slug, String programme) {
        return Page.whole(phases.list(ProgrammeId.of(programme)).stream()
                .map(PhaseBody::of)
                .toList());
    }

    @Post("/programmes/{programme}/phases")
    @Needs(Right.KEEP_PLAN)
    @Operation(summary = "Add a phase", description = "It stands after the others.")
    @ApiResponse(
            responseCode = "201",
            description = "Added",
            content = @Content(schema = @Schema(implementation = PhaseBody.class)))
    HttpResponse<?> add(
            HttpRequest<?> request,
            String slug,
            String programme,
            @Body PhaseToSave body,
            @Header(Idempotency.HEADER) @Nullable String key) {
        ProgrammeId id = ProgrammeId.of(programme);
        return idempotency.once(
                key,
                request.getPath(),
                body,
                () -> HttpResponse.created(PhaseBody.of(phases.get(phases.add(id, body.checkedName())))));
    }

    @Post("/programmes/{programme}/phase-template")
    @Needs(Right.KEEP_PLAN)
    @Operation(
            summary = "Give a programme without phases those of KOMBIT's implementation handbook",
            description = "They are rows like any other from then on, named in the language that is asked for.")
    Page<PhaseBody> useTemplate(HttpRequest<?> request, String slug, String programme) {
        Texts texts = Texts.accepting(request.getHeaders().get(HttpHeaders.ACCEPT_LANGUAGE));
        phases.useTemplate(
                ProgrammeId.of(programme),
                List.of(
                        texts.get("plan.template.preparation"),
                        texts.get("plan.template.go-live"),
                        texts.get("plan.template.adoption")));
        return list(slug, programme);
    }

    @Get("/phases/{id}")
    @Needs(Right.SEE_STATUS)
    @Operation(summary = "A phase", description = "The ETag is its version.")
    HttpResponse<PhaseBody> get(String slug, String id) {
        return answer(PhaseId.of(id));
    }

    @Put("/phases/{id}")
    @Needs(Right.KEEP_PLAN)
    @Operation(
            summary = "Rename or reorder a phase",
            description = "The other phases make room. If-Match names the version that was read.")
    HttpResponse<PhaseBody> change(
            String slug, String id, @Body PhaseToSave body, @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        PhaseId phase = PhaseId.of(id);
        Integer position = body.position();
        phases.change(
                phase,
                Preconditions.version(ifMatch),
                body.checkedName(),
                position == null ? phases.get(phase).position() : position);
        return answer(phase);
    }

    @Delete("/phases/{id}")
    @Needs(Right.KEEP_PLAN)
    @Operation(summary = "Remove a phase without milestones", description = "If-Match names the version that was read.")
    HttpResponse<?> remove(String slug, String id, @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        phases.remove(PhaseId.of(id), Preconditions.version(ifMatch));
        return HttpResponse.noContent();
    }

    private HttpResponse<PhaseBody> answer(PhaseId id) {
        PhaseItem phase = phases.get(id);
        return Preconditions.tagged(HttpResponse.ok(PhaseBody.of(phase)), phase.version());
    }
}
