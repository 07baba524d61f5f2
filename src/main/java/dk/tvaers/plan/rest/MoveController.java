package dk.tvaers.plan.rest;

import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.kit.Page;
import dk.tvaers.kit.rest.Idempotency;
import dk.tvaers.kit.rest.Preconditions;
import dk.tvaers.plan.MilestoneId;
import dk.tvaers.plan.Move;
import dk.tvaers.plan.MovePreview;
import dk.tvaers.plan.Moving;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Controller("/api/v1/collaborations/{slug}/milestones/{id}")
@Tag(name = "Plan")
class MoveController {

    private final Moving moving;
    private final Idempotency idempotency;

    MoveController(Moving moving, Idempotency idempotency) {
        this.moving = moving;
        this.idempotency = idempotency;
    }

    @Get("/moves")
    @Needs(Right.SEE_STATUS)
    @Operation(summary = "The moves of a milestone's dates, the newest first")
    Page<MoveBody> list(String slug, String id) {
        return Page.whole(
                moving.moves(MilestoneId.of(id)).stream().map(MoveBody::of).toList());
    }

    @Post("/move-preview")
    @Needs(Right.SET_LOCAL_DATE)
    @Operation(
            summary = "What the moving of a date would do",
            description = "Every date of every municipality that moves with it, and by how many days. Nothing is"
                    + " written. The ETag stands for what was seen.")
    HttpResponse<MovePreviewBody> preview(String slug, String id, @Body MoveToMake body) {
        MovePreview preview = moving.preview(body.move(MilestoneId.of(id)));
        return Preconditions.tagged(HttpResponse.ok(MovePreviewBody.of(preview)), preview.stamp());
    }

    @Post("/moves")
    @Needs(Right.SET_LOCAL_DATE)
    @Operation(
            summary = "Move a date, and all that goes with it",
            description = "If-Match names the ETag of the preview: when it would do something else by now, nothing is"
                    + " done. Those whose dates move are told.")
    @ApiResponse(
            responseCode = "200",
            description = "What moved",
            content = @Content(schema = @Schema(implementation = MovePreviewBody.class)))
    HttpResponse<?> move(
            HttpRequest<?> request,
            String slug,
            String id,
            @Body MoveToMake body,
            @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Header(Idempotency.HEADER) @Nullable String key) {
        Move move = body.move(MilestoneId.of(id));
        long seen = Preconditions.version(ifMatch);
        return idempotency.once(
                key, request.getPath(), body, () -> HttpResponse.ok(MovePreviewBody.of(moving.move(move, seen))));
    }
}
