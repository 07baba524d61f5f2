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
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kernel.ProgrammeId;
import dk.tvaers.kernel.ProjectId;
import dk.tvaers.kernel.RuleBroken;
import dk.tvaers.programme.ProgrammeItem;
import dk.tvaers.programme.Programmes;
import dk.tvaers.programme.Projects;
import io.micronaut.data.exceptions.OptimisticLockException;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The milestones of the projects, and which comes after which. */
@Singleton
public class Milestones {

    /** How many days may lie between two milestones at most. */
    public static final int LONGEST_LAG = 1000;

    static final String KIND = "milestone";

    private final MilestoneRows milestones;
    private final PhaseRows phases;
    private final PlanGround ground;
    private final PlanOrder order;
    private final Projects projects;
    private final Programmes programmes;
    private final Guard guard;
    private final CurrentContext context;
    private final Trail trail;

    Milestones(
            MilestoneRows milestones,
            PhaseRows phases,
            PlanGround ground,
            PlanOrder order,
            Projects projects,
            Programmes programmes,
            Guard guard,
            CurrentContext context,
            Trail trail) {
        this.milestones = milestones;
        this.phases = phases;
        this.ground = ground;
        this.order = order;
        this.projects = projects;
        this.programmes = programmes;
        this.guard = guard;
        this.context = context;
        this.trail = trail;
    }

    /**
     * The milestones of a project, phase by phase.
     *
     * @throws NotFound when there is no such project in the collaboration
     */
    @Transactional(readOnly = true)
    public List<MilestoneItem> list(ProjectId project) {
        guard.require(Right.SEE_STATUS, Target.COLLABORATION);
        projects.get(project);
        return milestones.list(context.collaborationId(), project);
    }

    /** Those of all projects of a programme. */
    @Transactional(readOnly = true)
    public List<MilestoneItem> list(ProgrammeId programme) {
        guard.require(Right.SEE_STATUS, Target.COLLABORATION);
        programmes.get(programme);
        return milestones.listOfProgramme(context.collaborationId(), programme);
    }

    /** @throws NotFound when there is no such milestone in the collaboration */
    @Transactional(readOnly = true)
    public MilestoneItem get(MilestoneId id) {
        guard.require(Right.SEE_STATUS, Target.COLLABORATION);
        return ground.milestone(id);
    }

    /** What it comes after, then what comes after it. */
    @Transactional(readOnly = true)
    public List<DependencyItem> dependencies(MilestoneId id) {
        guard.require(Right.SEE_STATUS, Target.COLLABORATION);
        return milestones
                .listDependencies(
                        context.collaborationId(), ground.milestone(id).programmeId())
                .stream()
                .filter(each -> each.milestoneId().equals(id) || each.afterId().equals(id))
                .sorted(Comparator.comparing(each -> !each.milestoneId().equals(id)))
                .toList();
    }

    /**
     * Adds a milestone to a project.
     *
     * @throws NotFound when there is no such project in the collaboration
     * @throws Invalid when its name is missing or in use, its phase is another programme's, or its date lies outside the
     *     programme's period
     * @throws Forbidden without the right to keep the plan
     */
    @Transactional
    public MilestoneId create(ProjectId project, MilestoneData data) {
        guard.require(Right.KEEP_PLAN, Target.COLLABORATION);
        checked(project, data, null);
        MilestoneId id = MilestoneId.next();
        milestones.save(new MilestoneRow(id, null, project, data.phase(), data.name(), data.supplierOn(), null));
        trail.record(
                "created",
                KIND,
                id,
                List.of(
                        Change.to("name", data.name()),
                        Change.to("phaseId", data.phase()),
                        Change.to("supplierOn", data.supplierOn())));
        return id;
    }

    /**
     * Changes its name or phase, and gives it the supplier's first date; a date that it has is moved instead.
     *
     * @throws Conflict when somebody else changed it since
     * @throws Invalid as when it is created, or when the supplier's first date is out of order with what comes before or
     *     after it
     * @throws RuleBroken when the supplier's date would be another one than it was
     */
    @Transactional
    public void change(MilestoneId id, long version, MilestoneData data) {
        guard.require(Right.KEEP_PLAN, Target.COLLABORATION);
        MilestoneRow before = milestones.findById(id).orElseThrow(NotFound::new);
        if (!Objects.equals(before.version(), version)) {
            throw new Conflict();
        }
        checked(before.projectId(), data, id);
        if (before.supplierOn() != null && !before.supplierOn().equals(data.supplierOn())) {
            throw new RuleBroken("plan.rule.move-instead");
        }
        MilestoneRow after = before.with(data);
        List<Change> changes = Change.between(before, after);
        if (changes.isEmpty()) {
            return;
        }
        Runnable write = () -> {
            try {
                milestones.update(after);
            } catch (OptimisticLockException overtaken) {
                throw new Conflict();
            }
        };
        if (Objects.equals(before.supplierOn(), after.supplierOn())) {
            write.run();
        } else {
            order.keep(ground.milestone(id).programmeId(), each -> "supplierOn", "plan.supplier-out-of-order", write);
        }
        trail.record("changed", KIND, id, changes);
    }

    /**
     * Removes a milestone on which nothing hangs: no date of a wave or municipality, no basis plan, nothing before or
     * after it.
     *
     * @throws RuleBroken when something does
     * @throws Conflict when somebody else changed it since
     */
    @Transactional
    public void remove(MilestoneId id, long version) {
        guard.require(Right.KEEP_PLAN, Target.COLLABORATION);
        MilestoneItem before = ground.milestone(id);
        ground.alone(before.programmeId());
        if (milestones.countHanging(context.collaborationId(), id) > 0) {
            throw new RuleBroken("plan.rule.milestone-in-use", before.name());
        }
        if (milestones.remove(context.collaborationId(), id, version) == 0) {
            throw new Conflict();
        }
        trail.record("removed", KIND, id, List.of(new Change("name", before.name(), null)));
    }

    /** Whether the reader may remove it, since nothing hangs on it. */
    @Transactional(readOnly = true)
    public boolean mayRemove(MilestoneId id) {
        return guard.may(Right.KEEP_PLAN, Target.COLLABORATION)
                && milestones.countHanging(context.collaborationId(), id) == 0;
    }

    /**
     * Lets a milestone come after another one of the programme, in each municipality that has both.
     *
     * @param lagDays how many days after it at least
     * @throws NotFound when there is no such milestone in the collaboration
     * @throws Invalid when the other is of another programme, when the days are out of bounds, or when the other comes
     *     after this one already: then the way is named; or when dates are in another order: then they are
     */
    @Transactional
    public void depend(MilestoneId id, MilestoneId after, int lagDays) {
        guard.require(Right.KEEP_PLAN, Target.COLLABORATION);
        MilestoneItem milestone = ground.milestone(id);
        MilestoneItem other = ground.milestone(after);
        ground.alone(milestone.programmeId());
        new Invalid.Collector()
                .check(other.programmeId().equals(milestone.programmeId()), "after", "plan.other-programme")
                .check(lagDays >= 0 && lagDays <= LONGEST_LAG, "lagDays", "plan.lag", LONGEST_LAG)
                .throwIfAny();
        List<DependencyItem> all = milestones.listDependencies(context.collaborationId(), milestone.programmeId());
        List<MilestoneId> way =
                Propagation.way(all.stream().map(DependencyItem::rule).toList(), id, after);
        if (!way.isEmpty()) {
            throw new Invalid("after", "plan.cycle", path(way, milestone, milestone.programmeId()));
        }
        @Nullable
        DependencyItem before = all.stream()
                .filter(each -> each.milestoneId().equals(id) && each.afterId().equals(after))
                .findFirst()
                .orElse(null);
        if (before != null && before.lagDays() == lagDays) {
            return;
        }
        order.keep(
                milestone.programmeId(),
                each -> "after",
                "plan.depend-out-of-order",
                () -> milestones.putDependency(context.collaborationId(), id, after, lagDays));
        trail.record(
                before == null ? "depends" : "depends-otherwise",
                KIND,
                id,
                List.of(
                        Change.to("after", after),
                        new Change("lagDays", before == null ? null : String.valueOf(before.lagDays()), "" + lagDays)));
    }

    /** Lets it no longer come after the other one; nothing when it does not. */
    @Transactional
    public void independ(MilestoneId id, MilestoneId after) {
        guard.require(Right.KEEP_PLAN, Target.COLLABORATION);
        ground.alone(ground.milestone(id).programmeId());
        ground.milestone(after);
        if (milestones.removeDependency(context.collaborationId(), id, after) > 0) {
            trail.record("depends-no-more", KIND, id, List.of(new Change("after", after.toString(), null)));
        }
    }

    /** "SAPA, Test → KY, Drift → SAPA, Test": the cycle, from what was to be made dependent back to itself. */
    private String path(List<MilestoneId> way, MilestoneItem first, ProgrammeId programme) {
        Map<MilestoneId, MilestoneItem> all = milestones.listOfProgramme(context.collaborationId(), programme).stream()
                .collect(Collectors.toMap(MilestoneItem::id, Function.identity()));
        return Stream.concat(way.stream(), Stream.of(first.id()))
                .map(id -> Objects.requireNonNull(all.get(id)))
                .map(each -> each.projectName() + ", " + each.name())
                .collect(Collectors.joining(" → "));
    }

    private void checked(ProjectId project, MilestoneData data, @Nullable MilestoneId itself) {
        ProgrammeItem programme = ground.alone(projects.get(project).programmeId());
        Invalid.Collector problems = new Invalid.Collector()
                .check(!data.name().isEmpty(), "name", "error.required")
                .check(data.name().length() <= MilestoneData.NAME_LENGTH, "name", "error.too-long", 120)
                .check(
                        milestones.findByProjectId(project).stream()
                                .filter(row -> !row.id().equals(itself))
                                .noneMatch(row -> row.name().equalsIgnoreCase(data.name())),
                        "name",
                        "plan.name-taken")
                .check(
                        phases.findById(data.phase())
                                .filter(phase -> phase.programmeId().equals(programme.id()))
                                .isPresent(),
                        "phase",
                        "plan.phase.unknown");
        PlanGround.within(programme, problems, "supplierOn", data.supplierOn()).throwIfAny();
    }
}
