package dk.tvaers.plan;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Guard;
import dk.tvaers.access.Right;
import dk.tvaers.access.Target;
import dk.tvaers.audit.Change;
import dk.tvaers.audit.Trail;
import dk.tvaers.kernel.Conflict;
import dk.tvaers.kernel.Forbidden;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.LocalProjectId;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.RuleBroken;
import dk.tvaers.kit.Dates;
import dk.tvaers.programme.ProgrammeItem;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The municipalities' own dates: planned, and reached. */
@Singleton
public class LocalDates {

    static final String LOCAL_PROJECT = "local-project";

    private final MilestoneRows milestones;
    private final PlanGround ground;
    private final Plan plan;
    private final Guard guard;
    private final CurrentContext context;
    private final Trail trail;

    LocalDates(
            MilestoneRows milestones, PlanGround ground, Plan plan, Guard guard, CurrentContext context, Trail trail) {
        this.milestones = milestones;
        this.ground = ground;
        this.plan = plan;
        this.guard = guard;
        this.context = context;
        this.trail = trail;
    }

    /**
     * A milestone in one municipality.
     *
     * @throws NotFound when there is no such milestone, or the local project is another project's or does not take part
     */
    @Transactional(readOnly = true)
    public PlanLine get(MilestoneId milestone, LocalProjectId local) {
        guard.require(Right.SEE_STATUS, Target.COLLABORATION);
        return plan.ofMilestone(milestone, null).stream()
                .filter(line -> line.localProjectId().equals(local))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /**
     * Gives a municipality its first date for a milestone, or says when it was reached. What is as it was writes nothing.
     *
     * @param version the version of its dates that was read; 0 while there are none
     * @throws NotFound as when it is read
     * @throws Forbidden without the right to set dates there
     * @throws Conflict when somebody else changed them since
     * @throws RuleBroken when the planned date would be another one than it was
     * @throws Invalid when a date lies outside the programme's period, is out of order with what comes before or after
     *     it, or says that something was reached in the future
     */
    @Transactional
    public void set(MilestoneId milestone, LocalProjectId local, long version, LocalDateData data) {
        MilestoneItem item = ground.milestone(milestone);
        PlanLine found = get(milestone, local);
        guard.require(Right.SET_LOCAL_DATE, Target.of(found.code(), found.projectId()));
        ProgrammeItem programme = ground.alone(item.programmeId());
        PlanLine before = get(milestone, local);
        if (before.version() != version) {
            throw new Conflict();
        }
        boolean planned = !Objects.equals(before.plannedOn(), data.plannedOn());
        if (planned && before.plannedOn() != null) {
            throw new RuleBroken("plan.rule.move-instead");
        }
        Invalid.Collector problems = new Invalid.Collector();
        PlanGround.within(programme, problems, "plannedOn", data.plannedOn());
        PlanGround.within(programme, problems, "reachedOn", data.reachedOn());
        LocalDate reached = data.reachedOn();
        problems.check(reached == null || !reached.isAfter(Now.today()), "reachedOn", "plan.in-future");
        if (planned && data.plannedOn() != null && reached == null) {
            inOrder(problems, item, before, data.plannedOn());
        }
        problems.throwIfAny();
        put(before, data);
    }

    /**
     * Gives all municipalities without a date of their own the supplier's; where that would be out of order with what
     * they have planned, none is given.
     *
     * @return how many got one
     * @throws NotFound when there is no such milestone in the collaboration
     * @throws Forbidden without the right to keep the plan
     */
    @Transactional
    public int adopt(MilestoneId milestone) {
        guard.require(Right.KEEP_PLAN, Target.COLLABORATION);
        MilestoneItem item = ground.milestone(milestone);
        ProgrammeItem programme = ground.alone(item.programmeId());
        int given = 0;
        for (PlanLine line : plan.ofMilestone(milestone, null)) {
            if (line.plannedOn() == null && line.reachedOn() == null && line.supplierOn() != null) {
                Invalid.Collector problems = new Invalid.Collector();
                PlanGround.within(programme, problems, "plannedOn", line.supplierOn());
                inOrder(problems, item, line, line.supplierOn());
                if (problems.found().isEmpty()) {
                    put(line, new LocalDateData(line.supplierOn(), null));
                    given++;
                }
            }
        }
        return given;
    }

    private void put(PlanLine before, LocalDateData data) {
        List<Change> changes = Change.between(new LocalDateData(before.plannedOn(), before.reachedOn()), data);
        if (changes.isEmpty()) {
            return;
        }
        milestones.putDates(
                context.collaborationId(),
                before.milestoneId(),
                before.localProjectId(),
                data.plannedOn(),
                data.reachedOn());
        List<Change> told = new ArrayList<>(List.of(Change.to("milestone", before.milestoneId())));
        told.addAll(changes);
        trail.record(
                "milestone-dated",
                LOCAL_PROJECT,
                before.localProjectId(),
                told,
                Right.SET_LOCAL_DATE,
                Target.of(before.code(), before.projectId()),
                false);
    }

    /** That a first date comes after what it depends on, and before what depends on it. */
    private void inOrder(Invalid.Collector problems, MilestoneItem item, PlanLine line, LocalDate date) {
        List<DependencyItem> all = milestones.listDependencies(context.collaborationId(), item.programmeId());
        Map<MilestoneId, LocalDate> dates = new HashMap<>();
        milestones
                .listLines(
                        context.collaborationId(),
                        item.programmeId(),
                        null,
                        null,
                        line.code(),
                        null,
                        null,
                        null,
                        Integer.MAX_VALUE,
                        0)
                .forEach(each -> {
                    LocalDate known = each.reachedOn() == null ? each.plannedOn() : each.reachedOn();
                    if (known != null) {
                        dates.put(each.milestoneId(), known);
                    }
                });
        for (DependencyItem each : all) {
            LocalDate before = each.milestoneId().equals(item.id()) ? dates.get(each.afterId()) : null;
            if (before != null) {
                problems.check(
                        !date.isBefore(before.plusDays(each.lagDays())),
                        "plannedOn",
                        "plan.too-early",
                        each.afterProjectName(),
                        each.afterName(),
                        Dates.figures(before),
                        each.lagDays());
            }
            LocalDate next = each.afterId().equals(item.id()) ? dates.get(each.milestoneId()) : null;
            if (next != null) {
                problems.check(
                        !next.isBefore(date.plusDays(each.lagDays())),
                        "plannedOn",
                        "plan.too-late",
                        each.projectName(),
                        each.milestoneName(),
                        Dates.figures(next),
                        each.lagDays());
            }
        }
    }
}
