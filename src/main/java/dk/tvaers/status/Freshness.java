package dk.tvaers.status;

import dk.tvaers.kernel.Now;
import dk.tvaers.programme.Participation;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** How fresh the status of a local project is: silent, overdue, submitted (DOMAIN section 3). Days are Copenhagen's. */
public final class Freshness {

    /** So many days without a report are silence. */
    public static final int SILENT_AFTER_DAYS = 30;

    private Freshness() {}

    /**
     * Days of silence: since the last report, or since joining when there is none.
     *
     * @return null when the local project is not in progress or not silent
     */
    static @Nullable Integer silentDays(
            Participation participation, LocalDate participationOn, @Nullable Instant lastReport, LocalDate today) {
        LocalDate since = lastReport == null ? participationOn : Now.date(lastReport);
        long days = ChronoUnit.DAYS.between(since, today);
        return takesReports(participation) && days >= SILENT_AFTER_DAYS ? Math.toIntExact(days) : null;
    }

    /** Whether an action's date or the expected go-live has passed; what is due today has not. */
    static boolean isOverdue(
            Participation participation,
            @Nullable LocalDate earliestDue,
            @Nullable LocalDate expectedGoLive,
            LocalDate today) {
        return takesReports(participation) && (hasPassed(earliestDue, today) || hasPassed(expectedGoLive, today));
    }

    /** Whether the last report was submitted in the month. */
    static boolean isSubmittedIn(YearMonth month, @Nullable Instant lastReport) {
        return lastReport != null && YearMonth.from(Now.date(lastReport)).equals(month);
    }

    /** Only those in progress take reports and can be stale. */
    static boolean takesReports(Participation participation) {
        return participation == Participation.IN_PROGRESS;
    }

    private static boolean hasPassed(@Nullable LocalDate date, LocalDate today) {
        return date != null && date.isBefore(today);
    }
}
