package dk.tvaers.pack;

import dk.tvaers.status.round.RoundId;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.MappedProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * The programme report of a closed round.
 *
 * @param month the first day of the month that the round told of
 * @param files how many of its files are made; they follow the closing within minutes
 */
@Introspected
public record ClosedReportItem(@MappedProperty RoundId roundId, LocalDate month, Instant closedAt, long files) {

    public YearMonth yearMonth() {
        return YearMonth.from(month);
    }

    /** Whether it can be fetched in every format. */
    public boolean isMade() {
        return files == PackFormat.values().length;
    }
}
