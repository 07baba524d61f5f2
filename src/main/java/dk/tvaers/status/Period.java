package dk.tvaers.status;

import dk.tvaers.kernel.ReportId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * For what reports are asked now: the open round, or else the calendar month in Copenhagen.
 *
 * @param month the month that is told of
 * @param round null when none is open
 */
public record Period(YearMonth month, @Nullable Round round) {

    /**
     * A round that is open.
     *
     * @param closesOn its last day
     * @param returned the reports of which another one is asked for
     */
    public record Round(Instant openedAt, LocalDate closesOn, Set<ReportId> returned) {

        public Round {
            returned = Set.copyOf(returned);
        }
    }

    /** The last day of the round, or null. */
    public @Nullable LocalDate closesOn() {
        return round == null ? null : round.closesOn();
    }

    /** Whether a local project's newest report, if there is one, is what is asked for. */
    boolean has(@Nullable ReportId report, @Nullable Instant reportedAt) {
        if (report == null || reportedAt == null) {
            return false;
        }
        return round == null
                ? Freshness.isSubmittedIn(month, reportedAt)
                : !reportedAt.isBefore(round.openedAt()) && !round.returned().contains(report);
    }
}
