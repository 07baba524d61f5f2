package dk.tvaers.loan.specialist;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Guard;
import dk.tvaers.access.Right;
import dk.tvaers.access.Target;
import dk.tvaers.audit.Change;
import dk.tvaers.audit.Trail;
import dk.tvaers.kernel.Conflict;
import dk.tvaers.kernel.Forbidden;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kernel.Period;
import dk.tvaers.kernel.RuleBroken;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** A municipality's leaders, or the coordinator, say who can be lent; whoever it is says when he or she is not there. */
@Singleton
public class KeepingSpecialists {

    public static final int MOST_HOURS = 60;

    private static final BigDecimal QUARTER = new BigDecimal("0.25");

    private final SpecialistRows rows;
    private final AbsenceRows absences;
    private final SpecialistChecks checks;
    private final Sight sight;
    private final Guard guard;
    private final CurrentContext context;
    private final Trail trail;

    KeepingSpecialists(
            SpecialistRows rows,
            AbsenceRows absences,
            SpecialistChecks checks,
            Sight sight,
            Guard guard,
            CurrentContext context,
            Trail trail) {
        this.rows = rows;
        this.absences = absences;
        this.checks = checks;
        this.sight = sight;
        this.guard = guard;
        this.context = context;
        this.trail = trail;
    }

    /**
     * Puts somebody on the list.
     *
     * @param hours that can be lent in each ISO week from the first day on: 0 to {@value #MOST_HOURS}, in quarters
     * @throws Invalid when a field cannot be so; the municipality must be a member today, the person one of its own
     * @throws RuleBroken when the person is on the list
     * @throws Forbidden without the right to keep the municipality's specialists
     */
    @Transactional
    public SpecialistId add(SpecialistData data, BigDecimal hours) {
        guard.require(Right.KEEP_SPECIALISTS, Target.of(data.municipality()));
        rows.lockMember(context.collaborationId(), data.municipality());
        SpecialistId id = SpecialistId.next();
        checks.of(data, null)
                .check(isExact(hours), "hours", "specialist.rule.hours", MOST_HOURS)
                .throwIfAny();
        checks.requireOnce(id, data.person());
        SpecialistRow row = SpecialistRow.of(id, data);
        rows.save(row);
        data.competences().forEach(each -> rows.putCompetence(context.collaborationId(), id, each));
        rows.putHours(context.collaborationId(), id, Week.of(data.lent().from()).monday(), hours);
        record(
                "added",
                row,
                List.of(
                        Change.to("municipalityCode", data.municipality()),
                        Change.to("jobCategoryId", data.jobCategory()),
                        Change.to("fromOn", data.lent().from()),
                        Change.to("hours", hours)));
        return id;
    }

    /**
     * Describes a specialist anew; the municipality stays. What is as it was writes nothing.
     *
     * @param version the version that was read
     * @throws NotFound when there is none in the collaboration
     * @throws Conflict when somebody else changed it since
     * @throws Invalid as when one is added, and when the municipality is another
     * @throws RuleBroken when the specialist is no longer on the list, or the person is on it already
     * @throws Forbidden without the right to keep the municipality's specialists
     */
    @Transactional
    public void change(SpecialistId id, long version, SpecialistData data) {
        SpecialistRow before = locked(id);
        rows.lockMember(context.collaborationId(), before.municipalityCode());
        requireVersion(before, version);
        Map<CatalogueEntryId, String> had = rows.competences(context.collaborationId(), List.of(id)).stream()
                .collect(Collectors.toMap(SpecialistRows.Competence::id, SpecialistRows.Competence::name));
        checks.of(data, new SpecialistChecks.Kept(before, had.keySet())).throwIfAny();
        checks.requireOnce(id, data.person());
        SpecialistRow after = before.with(data);
        List<Change> changes = new ArrayList<>(Change.between(before, after, SpecialistRow.PERSONAL));
        if (!had.keySet().equals(data.competences())) {
            changes.add(Change.personal("competences"));
        }
        if (changes.isEmpty()) {
            return;
        }
        rows.update(after);
        had.keySet().stream()
                .filter(each -> !data.competences().contains(each))
                .forEach(each -> rows.removeCompetence(context.collaborationId(), id, each));
        data.competences().stream()
                .filter(each -> !had.containsKey(each))
                .forEach(each -> rows.putCompetence(context.collaborationId(), id, each));
        record("changed", after, changes);
    }

    /**
     * Takes a specialist from the list.
     *
     * @param version the version that was read
     * @param lastDay the last day on the list
     * @throws NotFound when there is none in the collaboration
     * @throws Conflict when somebody else changed it since
     * @throws RuleBroken when the specialist is no longer on the list
     * @throws Forbidden without the right to keep the municipality's specialists
     */
    @Transactional
    public void retire(SpecialistId id, long version, LocalDate lastDay) {
        SpecialistRow before = locked(id);
        requireVersion(before, version);
        retire("retired", before, lastDay);
    }

    /** In the transaction of the caller, who may. */
    void retire(String act, SpecialistRow before, LocalDate lastDay) {
        SpecialistRow after = before.retired(lastDay);
        rows.update(after);
        record(act, after, Change.between(before, after, SpecialistRow.PERSONAL));
    }

    /**
     * Sets the hours an ISO week that can be lent, from a week on until the next week for which they are set.
     *
     * @param hours 0 to {@value #MOST_HOURS}, in quarters
     * @throws NotFound when there is no such specialist in the collaboration
     * @throws Invalid when the hours are not within that
     * @throws RuleBroken when the specialist is no longer on the list
     * @throws Forbidden without the right to keep the municipality's specialists
     */
    @Transactional
    public void setHours(SpecialistId id, Week from, BigDecimal hours) {
        SpecialistRow row = locked(id);
        new Invalid.Collector()
                .check(isExact(hours), "hours", "specialist.rule.hours", MOST_HOURS)
                .throwIfAny();
        rows.putHours(context.collaborationId(), id, from.monday(), hours);
        record("hours-set", row, List.of(Change.to("fromWeek", from.monday()), Change.to("hours", hours)));
    }

    /**
     * Says that the specialist is not available, and not why.
     *
     * @param days from the first to the last of them
     * @throws NotFound when there is no such specialist in the collaboration
     * @throws Invalid when there is no last day
     * @throws RuleBroken when an absence lies there already, or the specialist is no longer on the list
     * @throws Forbidden for others than the specialist and who keeps the municipality's specialists
     */
    @Transactional
    public AbsenceId addAbsence(SpecialistId id, Period days) {
        SpecialistRow row = lockedForAbsence(id);
        LocalDate to = days.to();
        if (to == null) {
            throw new Invalid("to", "error.required");
        }
        if (absences.from(context.collaborationId(), List.of(id), days.from()).stream()
                .anyMatch(other -> other.period().overlaps(days))) {
            throw new RuleBroken("specialist.rule.absence-overlaps");
        }
        AbsenceId absence = AbsenceId.next();
        absences.save(new AbsenceRow(absence, null, id, days.from(), to));
        record("absence-added", row, List.of(Change.personal("absences")));
        return absence;
    }

    /**
     * Takes an absence back.
     *
     * @throws NotFound when there is no such specialist, or no such absence of the specialist
     * @throws RuleBroken when the specialist is no longer on the list
     * @throws Forbidden for others than the specialist and who keeps the municipality's specialists
     */
    @Transactional
    public void removeAbsence(SpecialistId id, AbsenceId absence) {
        SpecialistRow row = lockedForAbsence(id);
        if (absences.remove(context.collaborationId(), id, absence) == 0) {
            throw new NotFound();
        }
        record("absence-removed", row, List.of(Change.personal("absences")));
    }

    private SpecialistRow locked(SpecialistId id) {
        guard.require(Right.KEEP_SPECIALISTS);
        SpecialistRow row = rows.lock(context.collaborationId(), id).orElseThrow(NotFound::new);
        guard.require(Right.KEEP_SPECIALISTS, Target.of(row.municipalityCode()));
        return onTheList(row);
    }

    private SpecialistRow lockedForAbsence(SpecialistId id) {
        guard.require(Right.SEE_LOANS, Target.COLLABORATION);
        SpecialistRow row = rows.lock(context.collaborationId(), id).orElseThrow(NotFound::new);
        if (!sight.isSelf(row.personId())) {
            guard.require(Right.KEEP_SPECIALISTS, Target.of(row.municipalityCode()));
        }
        return onTheList(row);
    }

    private static SpecialistRow onTheList(SpecialistRow row) {
        if (row.retiredOn() != null) {
            throw new RuleBroken("specialist.rule.retired");
        }
        return row;
    }

    private static void requireVersion(SpecialistRow row, long version) {
        if (!Objects.equals(row.version(), version)) {
            throw new Conflict();
        }
    }

    private static boolean isExact(BigDecimal hours) {
        return hours.signum() >= 0
                && hours.compareTo(BigDecimal.valueOf(MOST_HOURS)) <= 0
                && hours.remainder(QUARTER).signum() == 0;
    }

    private void record(String act, SpecialistRow row, List<Change> changes) {
        trail.record(
                act,
                Specialists.KIND,
                row.id(),
                changes,
                Right.KEEP_SPECIALISTS,
                Target.of(row.municipalityCode()),
                false);
    }
}
