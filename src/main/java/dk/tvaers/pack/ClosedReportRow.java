package dk.tvaers.pack;

import dk.tvaers.status.round.RoundId;
import io.micronaut.data.annotation.AutoPopulated;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TenantId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** @param content the {@link Pack} as JSON */
@MappedEntity("closed_report")
record ClosedReportRow(
        @Id RoundId roundId,

        @TenantId @AutoPopulated(updatable = false) @Nullable
        Long collaborationId,

        LocalDate month,
        Instant closedAt,
        String content) {}
