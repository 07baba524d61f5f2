package dk.tvaers.transfer.rest;

import dk.tvaers.kit.work.Work;
import dk.tvaers.kit.work.WorkId;
import dk.tvaers.transfer.ExportOrder;
import dk.tvaers.transfer.KeptExport;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An export of the caller's. */
@Serdeable
@Schema(name = "Export")
record ExportBody(
        WorkId id,
        String what,
        LocalDate from,
        LocalDate to,
        Work.Phase phase,
        int done,

        @Schema(description = "0 while nobody knows") int total,

        @Schema(description = "How many rows it has, once it is done; given for a single export only") @Nullable
        Integer rows,

        @Schema(description = "Whether it was given up because it became larger than a file may be") @Nullable
        Boolean tooLarge,

        @Schema(description = "The number under which the log tells why it failed") @Nullable
        String failure,

        Instant askedAt,
        @Nullable Instant endedAt) {

    static ExportBody withoutResult(Work work) {
        return of(work, null);
    }

    static ExportBody of(Work work, @Nullable KeptExport result) {
        ExportOrder order = ExportOrder.of(work);
        return new ExportBody(
                work.id(),
                order.what(),
                order.from(),
                order.to(),
                work.phase(),
                work.done(),
                work.total(),
                result == null ? null : result.rows(),
                result == null ? null : result.tooLarge(),
                work.failure(),
                work.askedAt(),
                work.endedAt());
    }
}
