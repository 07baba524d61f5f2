package dk.tvaers.loan;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.loan.specialist.BookedHours;
import dk.tvaers.loan.specialist.LastLent;
import dk.tvaers.loan.specialist.PartyToSpecialist;
import dk.tvaers.loan.specialist.SpecialistId;
import dk.tvaers.loan.specialist.Week;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells who keeps the specialists what loans take of their weeks, and to whom a loan has made them known. */
@Singleton
class LoansOfSpecialists implements BookedHours, PartyToSpecialist, LastLent {

    private static final int DAYS_TO_SUNDAY = 6;

    private final LoanRows rows;
    private final LoanSight sight;
    private final CurrentContext context;

    LoansOfSpecialists(LoanRows rows, LoanSight sight, CurrentContext context) {
        this.rows = rows;
        this.sight = sight;
        this.context = context;
    }

    @Override
    public List<Booking> booked(Collection<SpecialistId> specialists, Week from, Week to) {
        LocalDate last = to.monday().plusDays(DAYS_TO_SUNDAY);
        List<Booking> found = new ArrayList<>();
        for (LoanLine loan : rows.listOfSpecialists(context.collaborationId(), specialists, from.monday(), last)) {
            for (Map.Entry<LocalDate, BigDecimal> week : WeeklySpread.spread(
                            loan.fromOn(), loan.toOn(), loan.mostHours())
                    .entrySet()) {
                if (!week.getKey().isBefore(from.monday()) && !week.getKey().isAfter(to.monday())) {
                    found.add(new Booking(
                            loan.specialistId(),
                            new Week(week.getKey()),
                            week.getValue(),
                            loan.state().isAgreed()));
                }
            }
        }
        return found;
    }

    @Override
    public Optional<LocalDate> lastDay(SpecialistId specialist) {
        return rows.lastDays(context.collaborationId(), specialist).stream().findFirst();
    }

    @Override
    public Set<SpecialistId> known(Collection<SpecialistId> specialists) {
        return rows.specialistsOf(context.collaborationId(), specialists, sight.own()).stream()
                .map(SpecialistId::new)
                .collect(Collectors.toSet());
    }
}
