package dk.tvaers.pack.rest;

import dk.tvaers.kit.work.Work;
import dk.tvaers.kit.work.WorkId;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A programme report that the caller has asked for. */
@Serdeable
@Schema(name = "ReportJob")
record ReportJobBody(
        WorkId id,
        String title,
        Work.Phase phase,
        int done,

        @Schema(description = "0 while nobody knows") int total,

        @Schema(description = "The number under which the log tells why it failed") @Nullable
        String failure,

        Instant askedAt,
        @Nullable Instant endedAt) {

    static ReportJobBody of(Work work) {
        return new ReportJobBody(
                work.id(),
                work.title(),
                work.phase(),
                work.done(),
                work.total(),
                work.failure(),
                work.askedAt(),
                work.endedAt());
    }
}
