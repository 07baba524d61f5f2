package dk.tvaers.loan.specialist;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.kernel.Period;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Reckons what there is of specialists, in as many statements for many as for one. */
@Singleton
class CapacityReckoning {

    private final SpecialistRows rows;
    private final AbsenceRows absences;
    private final List<BookedHours> books;
    private final CurrentContext context;

    CapacityReckoning(SpecialistRows rows, AbsenceRows absences, List<BookedHours> books, CurrentContext context) {
        this.rows = rows;
        this.absences = absences;
        this.books = books;
        this.context = context;
    }

    /** Each specialist's capacity in the weeks that follow each other, in their order. */
    List<SpecialistLoad> of(List<SpecialistItem> specialists, List<Week> weeks) {
        if (specialists.isEmpty() || weeks.isEmpty()) {
            return specialists.stream()
                    .map(each -> new SpecialistLoad(each, List.of()))
                    .toList();
        }
        List<SpecialistId> ids = specialists.stream().map(SpecialistItem::id).toList();
        Map<SpecialistId, NavigableMap<Week, BigDecimal>> hours = new HashMap<>();
        rows.hours(context.collaborationId(), ids)
                .forEach(each -> hours.computeIfAbsent(each.specialist(), id -> new TreeMap<>())
                        .put(new Week(each.fromWeek()), each.hours()));
        Map<SpecialistId, List<Period>> away = new HashMap<>();
        absences.from(context.collaborationId(), ids, weeks.getFirst().monday())
                .forEach(each -> away.computeIfAbsent(each.specialistId(), id -> new ArrayList<>())
                        .add(each.period()));
        Map<Place, BigDecimal> booked = new HashMap<>();
        for (BookedHours book : books) {
            for (BookedHours.Booking booking : book.booked(ids, weeks.getFirst(), weeks.getLast())) {
                booked.merge(
                        new Place(booking.specialist(), booking.week(), booking.agreed()),
                        booking.hours(),
                        BigDecimal::add);
            }
        }
        return specialists.stream()
                .map(each -> new SpecialistLoad(
                        each,
                        weeks.stream()
                                .map(week -> new Capacity(
                                        week,
                                        CapacityRules.available(
                                                week,
                                                each::isLentOn,
                                                hours.getOrDefault(each.id(), new TreeMap<>()),
                                                away.getOrDefault(each.id(), List.of())),
                                        booked.getOrDefault(new Place(each.id(), week, true), BigDecimal.ZERO),
                                        booked.getOrDefault(new Place(each.id(), week, false), BigDecimal.ZERO)))
                                .toList()))
                .toList();
    }

    private record Place(SpecialistId specialist, Week week, boolean agreed) {}
}
