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
import dk.tvaers.kernel.RuleBroken;
import dk.tvaers.programme.Programmes;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The phases of a programme, of its own choosing (DOMAIN section 3). */
@Singleton
public class Phases {

    public static final int NAME_LENGTH = 80;

    private static final String KIND = "phase";

    private final PhaseRows phases;
    private final PlanGround ground;
    private final Programmes programmes;
    private final Guard guard;
    private final CurrentContext context;
    private final Trail trail;

    Phases(
            PhaseRows phases,
            PlanGround ground,
            Programmes programmes,
            Guard guard,
            CurrentContext context,
            Trail trail) {
        this.phases = phases;
        this.ground = ground;
        this.programmes = programmes;
        this.guard = guard;
        this.context = context;
        this.trail = trail;
    }

    /**
     * The phases in their order.
     *
     * @throws NotFound when there is no such programme in the collaboration
     */
    @Transactional(readOnly = true)
    public List<PhaseItem> list(ProgrammeId programme) {
        guard.require(Right.SEE_STATUS, Target.COLLABORATION);
        programmes.get(programme);
        return phases.list(context.collaborationId(), programme);
    }

    /** @throws NotFound when there is no such phase in the collaboration */
    @Transactional(readOnly = true)
    public PhaseItem get(PhaseId id) {
        guard.require(Right.SEE_STATUS, Target.COLLABORATION);
        ProgrammeId programme = phases.findById(id).orElseThrow(NotFound::new).programmeId();
        return list(programme).stream()
                .filter(phase -> phase.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /**
     * Adds a phase after the others.
     *
     * @throws NotFound when there is no such programme in the collaboration
     * @throws Invalid when the name is missing, too long or in use
     * @throws Forbidden without the right to keep the plan
     */
    @Transactional
    public PhaseId add(ProgrammeId programme, String name) {
        guard.require(Right.KEEP_PLAN, Target.COLLABORATION);
        ground.alone(programme);
        checked(programme, name, null);
        int last = phases.findByProgrammeId(programme).stream()
                .mapToInt(PhaseRow::position)
                .max()
                .orElse(0);
        PhaseId id = PhaseId.next();
        phases.save(new PhaseRow(id, null, programme, name.strip(), last + 1, null));
        trail.record(
                "created", KIND, id, List.of(Change.to("name", name.strip()), Change.to("programmeId", programme)));
        return id;
    }

    /**
     * Gives a programme without phases those of KOMBIT's implementation handbook.
     *
     * @param names what they are called, in their order
     * @throws RuleBroken when it has phases already
     */
    @Transactional
    public List<PhaseId> useTemplate(ProgrammeId programme, List<String> names) {
        guard.require(Right.KEEP_PLAN, Target.COLLABORATION);
        ground.alone(programme);
        if (!phases.findByProgrammeId(programme).isEmpty()) {
            throw new RuleBroken("plan.rule.has-phases");
        }
        return names.stream().map(name -> add(programme, name)).toList();
    }

    /**
     * Gives it another name or place.
     *
     * @param position the place among all, counted from 1; the others make room
     * @throws Conflict when somebody else changed it since
     * @throws Invalid when the name is missing, too long or in use, or there is no such place
     */
    @Transactional
    public void change(PhaseId id, long version, String name, int position) {
        guard.require(Right.KEEP_PLAN, Target.COLLABORATION);
        PhaseRow before = phases.findById(id).orElseThrow(NotFound::new);
        ground.alone(before.programmeId());
        List<PhaseRow> order = new ArrayList<>(phases.findByProgrammeId(before.programmeId()).stream()
                .sorted(Comparator.comparing(PhaseRow::position).thenComparing(PhaseRow::name))
                .toList());
        if (!Objects.equals(phases.findById(id).orElseThrow(NotFound::new).version(), version)) {
            throw new Conflict();
        }
        if (position < 1 || position > order.size()) {
            throw new Invalid("position", "plan.phase.position", order.size());
        }
        checked(before.programmeId(), name, id);
        order.removeIf(row -> row.id().equals(id));
        order.add(position - 1, before.with(name.strip(), position));
        for (int i = 0; i < order.size(); i++) {
            write(order.get(i), i + 1);
        }
    }

    /**
     * Removes a phase without milestones.
     *
     * @throws RuleBroken when it has some
     * @throws Conflict when somebody else changed it since
     */
    @Transactional
    public void remove(PhaseId id, long version) {
        guard.require(Right.KEEP_PLAN, Target.COLLABORATION);
        PhaseRow before = phases.findById(id).orElseThrow(NotFound::new);
        ground.alone(before.programmeId());
        long milestones = get(id).milestones();
        if (milestones > 0) {
            throw new RuleBroken("plan.rule.phase-in-use", before.name(), milestones);
        }
        if (phases.remove(context.collaborationId(), id, version) == 0) {
            throw new Conflict();
        }
        trail.record("removed", KIND, id, List.of(new Change("name", before.name(), null)));
    }

    private void write(PhaseRow wanted, int position) {
        PhaseRow was = phases.findById(wanted.id()).orElseThrow(NotFound::new);
        PhaseRow after = was.with(wanted.name(), position);
        List<Change> changes = Change.between(was, after);
        if (!changes.isEmpty()) {
            phases.update(after);
            trail.record("changed", KIND, after.id(), changes);
        }
    }

    private void checked(ProgrammeId programme, String name, @Nullable PhaseId itself) {
        String typed = name.strip();
        new Invalid.Collector()
                .check(!typed.isEmpty(), "name", "error.required")
                .check(typed.length() <= NAME_LENGTH, "name", "error.too-long", NAME_LENGTH)
                .check(
                        phases.findByProgrammeId(programme).stream()
                                .filter(row -> !row.id().equals(itself))
                                .noneMatch(row -> row.name().equalsIgnoreCase(typed)),
                        "name",
                        "plan.name-taken")
                .throwIfAny();
    }
}
