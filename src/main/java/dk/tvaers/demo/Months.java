package dk.tvaers.demo;

import dk.tvaers.kernel.Now;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;

/**
 * The twelve months of reports, dated backwards from the first start.
 *
 * @param start when the portal was started for the first time
 */
record Months(Instant start) {

    static final int COUNT = 12;

    /** From this day on, those who report late have reported this month. */
    private static final int NEARLY_OVER = 26;

    /** How long before the first start the demo's people took the portal into use. */
    private static final int SET_UP_MONTHS_AGO = 13;

    LocalDate today() {
        return Now.date(start);
    }

    /** When the collaborations were set up: before all reports. */
    Instant setUp() {
        return at(today().minusMonths(SET_UP_MONTHS_AGO), LocalTime.of(9, 0));
    }

    /** A time of day on a date in Copenhagen, or a moment before the first start if that would be later. */
    Instant at(LocalDate date, LocalTime time) {
        Instant planned = date.atTime(time).atZone(Now.COPENHAGEN).toInstant();
        return planned.isBefore(start) ? planned : start.minusSeconds(1);
    }

    /** When a municipality makes its report of one of the twelve months, 0 being the oldest. */
    Instant reportedAt(int index, Habit habit, int day, LocalTime time) {
        boolean thisMonth = habit == Habit.EARLY || (habit == Habit.LATE && today().getDayOfMonth() >= NEARLY_OVER);
        YearMonth month = YearMonth.from(today()).minusMonths(COUNT - 1L - index + (thisMonth ? 0 : 1));
        boolean now = month.equals(YearMonth.from(today()));
        int used = now && habit == Habit.LATE ? NEARLY_OVER : day;
        Instant planned = at(weekday(month.atDay(Math.min(used, month.lengthOfMonth()))), time);
        return now && !planned.isBefore(start.minusSeconds(1)) ? justNow() : planned;
    }

    /** The first working day of the month that lies so many months after the first start. */
    LocalDate inMonths(int months) {
        return weekday(YearMonth.from(today()).plusMonths(months).atDay(1));
    }

    /** A working day near the date and in the same month: the Monday after a weekend, else the Friday before. */
    static LocalDate weekday(LocalDate date) {
        LocalDate monday =
                switch (date.getDayOfWeek()) {
                    case SATURDAY -> date.plusDays(2);
                    case SUNDAY -> date.plusDays(1);
                    default -> date;
                };
        return monday.getMonth() == date.getMonth()
                ? monday
                : date.minusDays(date.getDayOfWeek() == DayOfWeek.SATURDAY ? 1 : 2);
    }

    /** Half an hour ago, but not before the month began. */
    private Instant justNow() {
        Instant began =
                YearMonth.from(today()).atDay(1).atStartOfDay(Now.COPENHAGEN).toInstant();
        Instant recently = start.minus(Duration.ofMinutes(30));
        return recently.isBefore(began) ? began : recently;
    }
}
