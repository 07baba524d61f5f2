package dk.tvaers.loan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.SortedMap;
import java.util.TreeMap;

/** How the hours of a loan are thought to lie over its weeks. */
final class WeeklySpread {

    private WeeklySpread() {}

    /** The hours of a loan by the Monday of the week, spread evenly over the weekdays, or all days when there are none. */
    static SortedMap<LocalDate, BigDecimal> spread(LocalDate from, LocalDate to, BigDecimal most) {
        LocalDate end = to.plusDays(1);
        long weekdays = from.datesUntil(end).filter(WeeklySpread::isWeekday).count();
        long all = from.datesUntil(end).count();
        BigDecimal each = most.divide(BigDecimal.valueOf(weekdays == 0 ? all : weekdays), 6, RoundingMode.HALF_UP);
        SortedMap<LocalDate, BigDecimal> weeks = new TreeMap<>();
        from.datesUntil(end)
                .filter(day -> weekdays == 0 || isWeekday(day))
                .forEach(day -> weeks.merge(monday(day), each, BigDecimal::add));
        weeks.replaceAll((monday, hours) -> hours.setScale(2, RoundingMode.HALF_UP));
        return weeks;
    }

    static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private static boolean isWeekday(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0;
    }
}
