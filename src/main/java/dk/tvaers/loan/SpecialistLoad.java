package dk.tvaers.loan;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.kernel.Period;
import dk.tvaers.loan.specialist.SpecialistId;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/** Adds up what the loans take of a specialist's weeks. */
@Singleton
class SpecialistLoad implements LoadOf {

    private final LoanRows rows;
    private final CurrentContext context;

    SpecialistLoad(LoanRows rows, CurrentContext context) {
        this.rows = rows;
        this.context = context;
    }

    @Override
    @Transactional(readOnly = true)
    public SortedMap<LocalDate, BigDecimal> perWeek(SpecialistId specialist, Period period) {
        LocalDate last = Objects.requireNonNull(period.to());
        SortedMap<LocalDate, BigDecimal> weeks = new TreeMap<>();
        for (LoanLine loan : rows.listOfSpecialist(context.collaborationId(), specialist, period.from(), last)) {
            spread(loan.fromOn(), loan.toOn(), loan.mostHours()).forEach((monday, hours) -> {
                if (!monday.plusDays(6).isBefore(period.from()) && !monday.isAfter(last)) {
                    weeks.merge(monday, hours, BigDecimal::add);
                }
            });
        }
        return weeks;
    }

    /** The hours of a loan by the Monday of the week, spread evenly over the weekdays, or all days when there are none. */
    static SortedMap<LocalDate, BigDecimal> spread(LocalDate from, LocalDate to, BigDecimal most) {
        LocalDate end = to.plusDays(1);
        long weekdays = from.datesUntil(end).filter(SpecialistLoad::isWeekday).count();
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
