package dk.tvaers.status.round;

import io.micronaut.data.annotation.AutoPopulated;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TenantId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A round in its frozen table.
 *
 * @param month the first day of the month that it tells of
 */
@MappedEntity("report_round")
record RoundRow(
        @Id RoundId id,

        @TenantId @AutoPopulated(updatable = false) @Nullable
        Long collaborationId,

        LocalDate month,
        LocalDate opensOn,
        Instant openedAt) {}
