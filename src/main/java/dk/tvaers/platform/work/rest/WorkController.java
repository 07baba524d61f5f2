package dk.tvaers.platform.work.rest;

import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.kit.work.LongWork;
import dk.tvaers.kit.work.Work;
import dk.tvaers.kit.work.WorkId;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@Controller("/api/v1/collaborations/{slug}/me/work")
@Tag(name = "Long work")
class WorkController {

    private final LongWork work;

    WorkController(LongWork work) {
        this.work = work;
    }

    @Get("/{id}")
    @Needs(Right.SEE_COLLABORATION)
    @Operation(summary = "How far the caller's long work is", description = "It is forgotten after a week.")
    WorkBody get(String slug, String id) {
        return WorkBody.of(work.get(WorkId.of(id)));
    }

    @Post("/{id}/stop")
    @Needs(Right.SEE_COLLABORATION)
    @Operation(
            summary = "Stop the caller's long work",
            description = "At once when it waits, else as soon as it notices; what it did is taken back. What has ended"
                    + " stays as it is, so an Idempotency-Key is not needed.")
    WorkBody stop(String slug, String id) {
        WorkId asked = WorkId.of(id);
        work.stop(asked);
        return WorkBody.of(work.get(asked));
    }

    @Serdeable
    @Schema(name = "Work")
    record WorkBody(
            WorkId id,
            String kind,
            String title,
            Work.Phase phase,
            int done,

            @Schema(description = "0 while nobody knows") int total,

            @Schema(description = "The number under which the log tells why it failed") @Nullable
            String failure,

            Instant askedAt,
            @Nullable Instant endedAt) {

        static WorkBody of(Work work) {
            return new WorkBody(
                    work.id(),
                    work.kind(),
                    work.title(),
                    work.phase(),
                    work.done(),
                    work.total(),
                    work.failure(),
                    work.askedAt(),
                    work.endedAt());
        }
    }
}
