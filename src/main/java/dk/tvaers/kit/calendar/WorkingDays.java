package dk.tvaers.kit.calendar;

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
public record WorkingDays(Set<DayOfWeek> days, Predicate<LocalDate> holiday) {

    public WorkingDays {
        if (days.isEmpty()) {
            throw new IllegalArgumentException("no day of the week is worked");
        }
        days = Set.copyOf(days);
    }

    public boolean contains(LocalDate date) {
        return days.contains(date.getDayOfWeek()) && !holiday.test(date);
    }

    /** The date itself when it is worked, else the first one after it that is. */
    public LocalDate onOrAfter(LocalDate date) {
        LocalDate found = date;
        while (!contains(found)) {
            found = found.plusDays(1);
        }
        return found;
    }

    /**
     * The last of so many worked days after a date: the date itself never counts.
     *
     * @param count at least 1
     */
    public LocalDate after(LocalDate date, int count) {
        LocalDate found = date;
        for (int left = count; left > 0; left--) {
            found = onOrAfter(found.plusDays(1));
        }
        return found;
    }
}
