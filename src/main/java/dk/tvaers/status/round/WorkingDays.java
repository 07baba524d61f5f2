package dk.tvaers.status.round;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Which days are worked.
 *
 * @param days at least one
 * @param holiday whether nobody works on a date, whatever day of the week it is
 */
record WorkingDays(Set<DayOfWeek> days, Predicate<LocalDate> holiday) {

    WorkingDays {
        if (days.isEmpty()) {
            throw new IllegalArgumentException("no day of the week is worked");
        }
        days = Set.copyOf(days);
    }

    boolean contains(LocalDate date) {
        return days.contains(date.getDayOfWeek()) && !holiday.test(date);
    }

    /** The date itself when it is worked, else the first one after it that is. */
    LocalDate onOrAfter(LocalDate date) {
        LocalDate found = date;
        while (!contains(found)) {
            found = found.plusDays(1);
        }
        return found;
    }
}
