package dk.tvaers.plan.rest;

import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.kernel.ProjectId;
import dk.tvaers.kit.Page;
import dk.tvaers.kit.rest.Idempotency;
import dk.tvaers.kit.rest.Preconditions;
import dk.tvaers.plan.WaveId;
import dk.tvaers.plan.WaveItem;
import dk.tvaers.plan.Waves;
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
class WaveController {

    private final Waves waves;
    private final Idempotency idempotency;

    WaveController(Waves waves, Idempotency idempotency) {
        this.waves = waves;
        this.idempotency = idempotency;
    }

    @Get("/projects/{project}/waves")
    @Needs(Right.SEE_STATUS)
    @Operation(summary = "The rollout waves of a project")
    Page<WaveBody> list(String slug, String project) {
        return Page.whole(
                waves.list(ProjectId.of(project)).stream().map(WaveBody::of).toList());
    }

    @Post("/projects/{project}/waves")
    @Needs(Right.KEEP_PLAN)
    @Operation(
            summary = "Make a wave",
            description = "A municipality that is in another wave of the project leaves that one.")
    @ApiResponse(
            responseCode = "201",
            description = "Made",
            content = @Content(schema = @Schema(implementation = WaveBody.class)))
    HttpResponse<?> create(
            HttpRequest<?> request,
            String slug,
            String project,
            @Body WaveToSave body,
            @Header(Idempotency.HEADER) @Nullable String key) {
        ProjectId id = ProjectId.of(project);
        return idempotency.once(
                key,
                request.getPath(),
                body,
                () -> HttpResponse.created(WaveBody.of(waves.get(waves.create(id, body.data())))));
    }

    @Get("/waves/{id}")
    @Needs(Right.SEE_STATUS)
    @Operation(summary = "A wave", description = "The ETag is its version.")
    HttpResponse<WaveBody> get(String slug, String id) {
        return answer(WaveId.of(id));
    }

    @Put("/waves/{id}")
    @Needs(Right.KEEP_PLAN)
    @Operation(
            summary = "Change a wave",
            description = "Its name and municipalities; dates are added and taken away here, and moved by a move."
                    + " If-Match names the version that was read.")
    HttpResponse<WaveBody> change(
            String slug, String id, @Body WaveToSave body, @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        WaveId wave = WaveId.of(id);
        waves.change(wave, Preconditions.version(ifMatch), body.data());
        return answer(wave);
    }

    @Delete("/waves/{id}")
    @Needs(Right.KEEP_PLAN)
    @Operation(
            summary = "Dissolve a wave",
            description = "Its municipalities follow the milestones' own dates again. If-Match names the version that"
                    + " was read.")
    HttpResponse<?> remove(String slug, String id, @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        waves.remove(WaveId.of(id), Preconditions.version(ifMatch));
        return HttpResponse.noContent();
    }

    private HttpResponse<WaveBody> answer(WaveId id) {
        WaveItem wave = waves.get(id);
        return Preconditions.tagged(HttpResponse.ok(WaveBody.of(wave)), wave.version());
    }
}
