package dk.tvaers.loan.specialist;

import dk.tvaers.access.Guard;
import dk.tvaers.access.Right;
import dk.tvaers.access.Target;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kernel.Period;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;

/** What there is of the specialists week by week, over all loans of them; all members read it. */
@Singleton
public class Capacities {

    private final Specialists specialists;
    private final CapacityReckoning capacity;
    private final Guard guard;

    Capacities(Specialists specialists, CapacityReckoning capacity, Guard guard) {
        this.specialists = specialists;
        this.capacity = capacity;
        this.guard = guard;
    }

    /**
     * What there is of a specialist in each ISO week that has a day in the period, in their order.
     *
     * @param period at most {@value SpecialistFilter#MOST_WEEKS} weeks are told; so many without an end
     * @throws NotFound when there is no such specialist in the collaboration
     */
    @Transactional(readOnly = true)
    public List<Capacity> free(SpecialistId id, Period period) {
        guard.require(Right.SEE_LOANS, Target.COLLABORATION);
        Week first = Week.of(period.from());
        LocalDate to = period.to();
        List<Week> weeks = first.next(SpecialistFilter.MOST_WEEKS).stream()
                .filter(week -> to == null || !week.monday().isAfter(to))
                .toList();
        return capacity.of(List.of(specialists.get(id)), weeks).getFirst().weeks();
    }

    /**
     * Those that the filter lets through, each with so many weeks.
     *
     * @param count 1 to {@value SpecialistFilter#MOST_WEEKS}
     * @throws Invalid when the count is not within that
     */
    @Transactional(readOnly = true)
    public List<SpecialistLoad> board(SpecialistFilter filter, Week from, int count) {
        guard.require(Right.SEE_LOANS, Target.COLLABORATION);
        new Invalid.Collector()
                .check(
                        count >= 1 && count <= SpecialistFilter.MOST_WEEKS,
                        "weeks",
                        "error.number-range",
                        1,
                        SpecialistFilter.MOST_WEEKS)
                .throwIfAny();
        return capacity.of(specialists.list(filter), from.next(count));
    }
}
