package dk.tvaers.status.round;

import dk.tvaers.kernel.ReportId;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.MappedProperty;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The open round with one of the reports that were returned in it.
 *
 * @param reportId null when none was
 */
@Introspected
record ReturnedInOpen(
        LocalDate month,
        Instant openedAt,
        LocalDate closesOn,
        @MappedProperty @Nullable ReportId reportId) {}
