package dk.tvaers.status.round;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.MappedProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A round.
 *
 * @param month the first day of the month that it tells of
 * @param closesOn its last day, on which it is still open
 * @param closedAt null while it is open
 * @param expected of how many local projects a report was expected; 0 while it is open
 * @param accepted how many of them had one that stood at the closing
 * @param version 0 once it is closed
 */
@Introspected
public record RoundItem(
        @MappedProperty RoundId id,
        LocalDate month,
        LocalDate opensOn,
        Instant openedAt,
        LocalDate closesOn,
        @Nullable Instant closedAt,
        long expected,
        long accepted,
        long version) {

    public boolean isOpen() {
        return closedAt == null;
    }

    public YearMonth yearMonth() {
        return YearMonth.from(month);
    }
}
