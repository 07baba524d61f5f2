package dk.tvaers.loan.specialist;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Guard;
import dk.tvaers.access.Right;
import dk.tvaers.access.Target;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kernel.Now;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Who can be lent. All members see what they can and in what municipality; who they are, only the lender, the coordinator,
 * the parties to a loan of them, and they themselves.
 */
@Singleton
public class Specialists {

    static final String KIND = "specialist";

    /** Where specialists are found within a collaboration. */
    public static final String PATH = "specialister";

    private final SpecialistRows rows;
    private final AbsenceRows absences;
    private final Sight sight;
    private final CapacityReckoning capacity;
    private final Guard guard;
    private final CurrentContext context;

    Specialists(
            SpecialistRows rows,
            AbsenceRows absences,
            Sight sight,
            CapacityReckoning capacity,
            Guard guard,
            CurrentContext context) {
        this.rows = rows;
        this.absences = absences;
        this.sight = sight;
        this.capacity = capacity;
        this.guard = guard;
        this.context = context;
    }

    /** All that the filter lets through, by municipality and job category. */
    @Transactional(readOnly = true)
    public List<SpecialistItem> list(SpecialistFilter filter) {
        guard.require(Right.SEE_LOANS, Target.COLLABORATION);
        List<SpecialistItem> found = sight.items(rows.list(
                context.collaborationId(),
                filter.retired(),
                filter.municipality(),
                filter.jobCategory(),
                filter.competence()));
        List<Week> weeks = filter.freeWeeks();
        return weeks.isEmpty()
                ? found
                : capacity.of(found, weeks).stream()
                        .filter(load -> load.weeks().stream()
                                .allMatch(week -> week.free().signum() > 0))
                        .map(SpecialistLoad::specialist)
                        .toList();
    }

    /** @throws NotFound when there is none in the collaboration */
    @Transactional(readOnly = true)
    public SpecialistItem get(SpecialistId id) {
        guard.require(Right.SEE_LOANS, Target.COLLABORATION);
        return sight.items(rows.find(context.collaborationId(), id).stream().toList()).stream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /**
     * The days from today on when the specialist is not available, in their order; none for who does not know the specialist.
     *
     * @throws NotFound when there is no such specialist in the collaboration
     */
    @Transactional(readOnly = true)
    public List<AbsenceItem> absences(SpecialistId id) {
        return get(id).known()
                ? absences.from(context.collaborationId(), List.of(id), Now.today()).stream()
                        .map(each -> new AbsenceItem(each.id(), each.fromOn(), each.toOn()))
                        .toList()
                : List.of();
    }

    /**
     * The hours a week that can be lent, by the week from which they hold.
     *
     * @throws NotFound when there is no such specialist in the collaboration
     */
    @Transactional(readOnly = true)
    public NavigableMap<Week, BigDecimal> hours(SpecialistId id) {
        get(id);
        NavigableMap<Week, BigDecimal> found = new TreeMap<>();
        rows.hours(context.collaborationId(), List.of(id))
                .forEach(each -> found.put(new Week(each.fromWeek()), each.hours()));
        return found;
    }

    /** Whether the reader keeps the specialists of a municipality. */
    public boolean mayKeep(MunicipalityCode municipality) {
        return guard.may(Right.KEEP_SPECIALISTS, Target.of(municipality));
    }

    /** Whether the reader writes when the specialist is not available: the lender, the coordinator, the specialist. */
    public boolean mayWriteAbsence(SpecialistItem specialist) {
        return mayKeep(specialist.municipality()) || sight.isSelf(specialist.person());
    }
}
