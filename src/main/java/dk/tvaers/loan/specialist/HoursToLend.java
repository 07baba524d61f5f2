package dk.tvaers.loan.specialist;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.kernel.Period;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Tells loans how much of a specialist can be lent. */
@Singleton
class HoursToLend implements WeeklyCapacity {

    private final SpecialistRows rows;
    private final AbsenceRows absences;
    private final CurrentContext context;

    HoursToLend(SpecialistRows rows, AbsenceRows absences, CurrentContext context) {
        this.rows = rows;
        this.absences = absences;
        this.context = context;
    }

    @Override
    public SortedMap<LocalDate, BigDecimal> hours(SpecialistId specialist, Period period) {
        LocalDate last = Objects.requireNonNull(period.to());
        NavigableMap<Week, BigDecimal> set = new TreeMap<>();
        rows.hours(context.collaborationId(), List.of(specialist))
                .forEach(each -> set.put(new Week(each.fromWeek()), each.hours()));
        SortedMap<LocalDate, BigDecimal> found = new TreeMap<>();
        if (set.isEmpty()) {
            return found;
        }
        Week first = Week.of(period.from());
        List<Period> away = absences.from(context.collaborationId(), List.of(specialist), first.monday()).stream()
                .map(AbsenceRow::period)
                .toList();
        Predicate<LocalDate> lent = rows.find(context.collaborationId(), specialist)
                .<Predicate<LocalDate>>map(who -> who.item(true, List.of())::isLentOn)
                .orElse(day -> false);
        for (Week week = first; !week.monday().isAfter(last); week = week.plus(1)) {
            found.put(week.monday(), CapacityRules.available(week, lent, set, away));
        }
        return found;
    }
}
