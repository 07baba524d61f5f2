package dk.tvaers.status.round;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * The days of one round, all of them worked.
 *
 * @param month the month that it tells of
 * @param reminders after the opening and not after the closing, in their order
 * @param closesOn its last day
 */
public record RoundPlan(YearMonth month, LocalDate opensOn, List<LocalDate> reminders, LocalDate closesOn) {

    public RoundPlan {
        reminders = List.copyOf(reminders);
    }

    /** Whether the round could be open on a day. */
    boolean covers(LocalDate date) {
        return !date.isBefore(opensOn) && !date.isAfter(closesOn);
    }
}
