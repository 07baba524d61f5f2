package dk.tvaers.plan.rest;

import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.kernel.ProgrammeId;
import dk.tvaers.kit.Page;
import dk.tvaers.kit.rest.Idempotency;
import dk.tvaers.plan.BaselineId;
import dk.tvaers.plan.Baselines;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Controller("/api/v1/collaborations/{slug}")
@Tag(name = "Plan")
class BaselineController {

    private final Baselines baselines;
    private final Idempotency idempotency;

    BaselineController(Baselines baselines, Idempotency idempotency) {
        this.baselines = baselines;
        this.idempotency = idempotency;
    }

    @Get("/programmes/{programme}/baselines")
    @Needs(Right.SEE_STATUS)
    @Operation(summary = "The basis plans of a programme, the newest first")
    Page<BaselineBody> list(String slug, String programme) {
        return Page.whole(baselines.list(ProgrammeId.of(programme)).stream()
                .map(BaselineBody::of)
                .toList());
    }

    @Post("/programmes/{programme}/baselines")
    @Needs(Right.KEEP_PLAN)
    @Operation(summary = "Keep the plan as it is", description = "A basis plan never changes.")
    @ApiResponse(
            responseCode = "201",
            description = "Kept",
            content = @Content(schema = @Schema(implementation = BaselineBody.class)))
    HttpResponse<?> take(
            HttpRequest<?> request,
            String slug,
            String programme,
            @Body BaselineToTake body,
            @Header(Idempotency.HEADER) @Nullable String key) {
        ProgrammeId id = ProgrammeId.of(programme);
        return idempotency.once(
                key,
                request.getPath(),
                body,
                () -> HttpResponse.created(
                        BaselineBody.of(baselines.get(baselines.take(id, body.checkedName(), body.note())))));
    }

    @Get("/baselines/{id}")
    @Needs(Right.SEE_STATUS)
    @Operation(summary = "A basis plan")
    BaselineBody get(String slug, String id) {
        return BaselineBody.of(baselines.get(BaselineId.of(id)));
    }

    @Get("/baselines/{id}/differences")
    @Needs(Right.SEE_STATUS)
    @Operation(
            summary = "How a plan differs from a basis plan",
            description = "The plan as it is, or another basis plan of the same programme.")
    Page<DifferenceBody> differences(
            String slug,
            String id,
            @Parameter(description = "Another basis plan; without it the plan as it is") @QueryValue @Nullable
                    String to,
            @Parameter(description = "Also what is the same in both") @QueryValue(defaultValue = "false") boolean all,
            @QueryValue(defaultValue = "0") int page,
            @QueryValue(defaultValue = Page.DEFAULT_SIZE) int size) {
        BaselineId other = to == null ? null : BaselineId.of(to);
        return Page.of(baselines.compare(BaselineId.of(id), other, !all), page, size)
                .map(DifferenceBody::of);
    }
}
