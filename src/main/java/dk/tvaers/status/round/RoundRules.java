package dk.tvaers.status.round;

import dk.tvaers.kit.calendar.WorkingDays;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is due on a day, and how far a report is. */
final class RoundRules {

    private RoundRules() {}

    /**
     * The round that is to be opened on a day when none is open; a round whose days have all passed is not made up for.
     *
     * @param left whether a month has had its round, or is skipped
     */
    static Optional<RoundPlan> toOpen(Rhythm rhythm, WorkingDays worked, LocalDate today, Predicate<YearMonth> left) {
        YearMonth month = YearMonth.from(today);
        return Stream.of(month, month.minusMonths(1))
                .filter(each -> !rhythm.isOff(each) && !left.test(each))
                .map(each -> rhythm.plan(each, worked))
                .filter(plan -> plan.covers(today))
                .findFirst();
    }

    /** A round is closed when its last day is over. */
    static boolean isToClose(LocalDate closesOn, LocalDate today) {
        return today.isAfter(closesOn);
    }

    /**
     * The day for which a municipality is to be reminded now, if it is: the newest that has come. Those that were missed
     * are not made up for one by one, so nobody is reminded twice in a row.
     *
     * @param reminded the days for which it was reminded
     */
    static Optional<LocalDate> reminderDue(
            List<LocalDate> reminders,
            LocalDate openedOn,
            LocalDate closesOn,
            Collection<LocalDate> reminded,
            LocalDate today) {
        if (today.isAfter(closesOn)) {
            return Optional.empty();
        }
        return reminders.stream()
                .filter(day -> day.isAfter(openedOn) && !day.isAfter(today))
                .max(LocalDate::compareTo)
                .filter(day -> reminded.stream().allMatch(day::isAfter));
    }

    /**
     * How far a local project is in an open round.
     *
     * @param reportedAt when its newest report was submitted
     * @param returned whether that report was returned
     * @param draftAt when its draft was saved
     */
    static RoundState state(
            @Nullable Instant reportedAt, boolean returned, @Nullable Instant draftAt, Instant openedAt) {
        if (reportedAt != null && !reportedAt.isBefore(openedAt)) {
            return returned ? RoundState.RETURNED : RoundState.SUBMITTED;
        }
        return draftAt != null && !draftAt.isBefore(openedAt) ? RoundState.DRAFT : RoundState.NOT_STARTED;
    }
}
