package dk.tvaers.plan;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Guard;
import dk.tvaers.access.Right;
import dk.tvaers.access.Target;
import dk.tvaers.audit.Change;
import dk.tvaers.audit.Trail;
import dk.tvaers.kernel.Forbidden;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.ProgrammeId;
import dk.tvaers.kernel.RuleBroken;
import dk.tvaers.programme.Programmes;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Basis plans: named, dated snapshots of a programme's plan that never change, and how far the plan has gone from them. */
@Singleton
public class Baselines {

    public static final int NAME_LENGTH = 80;
    public static final int NOTE_LENGTH = 500;

    private final BaselineRows baselines;
    private final MilestoneRows milestones;
    private final PlanGround ground;
    private final Programmes programmes;
    private final Guard guard;
    private final CurrentContext context;
    private final Trail trail;

    Baselines(
            BaselineRows baselines,
            MilestoneRows milestones,
            PlanGround ground,
            Programmes programmes,
            Guard guard,
            CurrentContext context,
            Trail trail) {
        this.baselines = baselines;
        this.milestones = milestones;
        this.ground = ground;
        this.programmes = programmes;
        this.guard = guard;
        this.context = context;
        this.trail = trail;
    }

    /**
     * The basis plans of a programme, the newest first.
     *
     * @throws NotFound when there is no such programme in the collaboration
     */
    @Transactional(readOnly = true)
    public List<BaselineItem> list(ProgrammeId programme) {
        guard.require(Right.SEE_STATUS, Target.COLLABORATION);
        programmes.get(programme);
        return baselines.list(context.collaborationId(), programme);
    }

    /** @throws NotFound when there is no such basis plan in the collaboration */
    @Transactional(readOnly = true)
    public BaselineItem get(BaselineId id) {
        guard.require(Right.SEE_STATUS, Target.COLLABORATION);
        return baselines.find(context.collaborationId(), id).orElseThrow(NotFound::new);
    }

    /**
     * Keeps the plan as it is.
     *
     * @throws NotFound when there is no such programme in the collaboration
     * @throws Invalid when the name is missing, too long or in use, or the note is too long
     * @throws RuleBroken when there is nothing in the plan yet
     * @throws Forbidden without the right to keep the plan
     */
    @Transactional
    public BaselineId take(ProgrammeId programme, String name, @Nullable String note) {
        guard.require(Right.KEEP_PLAN, Target.COLLABORATION);
        ground.alone(programme);
        String typed = name.strip();
        String said = note == null || note.isBlank() ? null : note.strip();
        new Invalid.Collector()
                .check(!typed.isEmpty(), "name", "error.required")
                .check(typed.length() <= NAME_LENGTH, "name", "error.too-long", NAME_LENGTH)
                .check(said == null || said.length() <= NOTE_LENGTH, "note", "error.too-long", NOTE_LENGTH)
                .check(
                        baselines.list(context.collaborationId(), programme).stream()
                                .noneMatch(other -> other.name().equalsIgnoreCase(typed)),
                        "name",
                        "plan.name-taken")
                .throwIfAny();
        BaselineId id = BaselineId.next();
        baselines.save(new BaselineRow(id, null, programme, typed, said, Now.instant(), context.person()));
        if (baselines.putAll(context.collaborationId(), id, programme) == 0) {
            throw new RuleBroken("plan.rule.nothing-to-keep");
        }
        trail.record("taken", "baseline", id, List.of(Change.to("name", typed), Change.to("note", said)));
        return id;
    }

    /**
     * Two basis plans of a programme, or one and the plan as it is.
     *
     * @param to the other one; null for the plan as it is
     * @param onlyDifferent leaves out what is the same in both
     * @throws NotFound when there is no such basis plan, or when they are of two programmes
     */
    @Transactional(readOnly = true)
    public List<Difference> compare(BaselineId from, @Nullable BaselineId to, boolean onlyDifferent) {
        BaselineItem first = get(from);
        if (to != null && !get(to).programmeId().equals(first.programmeId())) {
            throw new NotFound();
        }
        List<BaselineLine> after = to == null ? now(first.programmeId()) : lines(to);
        Map<List<Object>, BaselineLine> before = new LinkedHashMap<>();
        lines(from).forEach(line -> before.put(key(line), line));
        List<Difference> differences = new ArrayList<>();
        after.forEach(line -> differences.add(Difference.of(before.remove(key(line)), line)));
        before.values().forEach(gone -> differences.add(Difference.of(gone, null)));
        return onlyDifferent ? differences.stream().filter(Difference::differs).toList() : differences;
    }

    private List<BaselineLine> lines(BaselineId id) {
        return baselines.listLines(context.collaborationId(), id);
    }

    private List<BaselineLine> now(ProgrammeId programme) {
        return milestones
                .listLines(
                        context.collaborationId(), programme, null, null, null, null, null, null, Integer.MAX_VALUE, 0)
                .stream()
                .map(BaselineLine::of)
                .toList();
    }

    private static List<Object> key(BaselineLine line) {
        return List.of(line.milestoneId(), line.localProjectId());
    }
}
