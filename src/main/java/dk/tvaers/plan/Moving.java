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
import dk.tvaers.programme.LocalProjectDetails;
import dk.tvaers.programme.LocalProjects;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Moves a date: first it is shown what goes with it, then it is done as a whole, and those whose dates moved are told. */
@Singleton
public class Moving {

    private final MoveReckoning reckoning;
    private final MilestoneRows milestones;
    private final WaveRows waves;
    private final MoveRows moves;
    private final LocalProjects locals;
    private final PlanGround ground;
    private final MoveTelling telling;
    private final Guard guard;
    private final CurrentContext context;
    private final Trail trail;

    Moving(
            MoveReckoning reckoning,
            MilestoneRows milestones,
            WaveRows waves,
            MoveRows moves,
            LocalProjects locals,
            PlanGround ground,
            MoveTelling telling,
            Guard guard,
            CurrentContext context,
            Trail trail) {
        this.reckoning = reckoning;
        this.milestones = milestones;
        this.waves = waves;
        this.moves = moves;
        this.locals = locals;
        this.ground = ground;
        this.telling = telling;
        this.guard = guard;
        this.context = context;
        this.trail = trail;
    }

    /**
     * What a move would do; nothing is written.
     *
     * @throws NotFound when there is no such milestone, wave of its project, or local project that takes part in it
     * @throws Forbidden without the right to move this date
     * @throws RuleBroken when there is no date to move, when the municipality has reached it, or when dates of projects
     *     would go with it in which the actor may not set any
     * @throws Invalid when a date would lie outside the programme's period or before what it comes after, or is not moved
     */
    @Transactional(readOnly = true)
    public MovePreview preview(Move move) {
        allow(move);
        MovePreview preview = reckoning.of(move);
        others(move, preview);
        return preview;
    }

    /**
     * Moves it, and all that goes with it, in one transaction; basis plans stay as they are. The municipalities whose
     * dates moved are told, and asked for a new status where they are in progress.
     *
     * @param seen the stamp of the preview that was shown
     * @throws Conflict when it would do something else by now than what was shown
     */
    @Transactional
    public MovePreview move(Move move, long seen) {
        allow(move);
        ground.alone(ground.milestone(move.milestone()).programmeId());
        MovePreview preview = reckoning.of(move);
        others(move, preview);
        if (preview.stamp() != seen) {
            throw new Conflict();
        }
        Set<LocalProjectId> concerned = reckoning.concerned(move);
        MoveId id = keep(move, preview);
        preview.moved().forEach(moved -> write(id, moved));
        telling.tell(id, preview, concerned, move.reason());
        return preview;
    }

    /**
     * The moves of a milestone's dates, the newest first.
     *
     * @throws NotFound when there is no such milestone in the collaboration
     */
    @Transactional(readOnly = true)
    public List<MoveItem> moves(MilestoneId milestone) {
        guard.require(Right.SEE_STATUS, Target.COLLABORATION);
        ground.milestone(milestone);
        return moves.list(context.collaborationId(), milestone);
    }

    private void allow(Move move) {
        ground.milestone(move.milestone());
        if (move.localProject() == null) {
            guard.require(Right.KEEP_PLAN, Target.COLLABORATION);
        } else {
            LocalProjectDetails local = locals.get(move.localProject());
            guard.require(Right.SET_LOCAL_DATE, Target.of(local.code(), local.projectId()));
        }
    }

    private void others(Move move, MovePreview preview) {
        if (move.localProject() == null) {
            return;
        }
        String foreign = preview.moved().stream()
                .filter(moved -> !guard.may(Right.SET_LOCAL_DATE, Target.of(moved.municipality(), moved.project())))
                .map(MovedDate::projectName)
                .distinct()
                .collect(Collectors.joining(", "));
        if (!foreign.isEmpty()) {
            throw new RuleBroken("plan.rule.others-move", foreign);
        }
    }

    private MoveId keep(Move move, MovePreview preview) {
        MoveId id = MoveId.next();
        moves.save(new MoveRow(
                id,
                null,
                move.milestone(),
                move.wave(),
                move.localProject(),
                preview.before(),
                move.to(),
                move.reason(),
                Now.instant(),
                context.person()));
        if (move.localProject() != null) {
            return id;
        }
        if (move.wave() == null) {
            milestones.update(milestones
                    .findById(move.milestone())
                    .orElseThrow(NotFound::new)
                    .suppliedOn(move.to()));
        } else {
            waves.putDate(context.collaborationId(), move.wave(), move.milestone(), move.to());
        }
        List<Change> changes = new ArrayList<>();
        if (move.wave() != null) {
            changes.add(Change.to("wave", move.wave()));
        }
        changes.add(
                new Change("supplierOn", preview.before().toString(), move.to().toString()));
        if (move.reason() != null) {
            changes.add(Change.to("reason", move.reason()));
        }
        trail.record("moved", Milestones.KIND, move.milestone(), changes);
        return id;
    }

    private void write(MoveId move, MovedDate moved) {
        milestones.putDates(context.collaborationId(), moved.milestone(), moved.localProject(), moved.after(), null);
        moves.putMoved(
                context.collaborationId(),
                move,
                moved.milestone(),
                moved.localProject(),
                moved.before(),
                moved.after(),
                moved.asks(),
                Now.instant());
        trail.record(
                "milestone-moved",
                LocalDates.LOCAL_PROJECT,
                moved.localProject(),
                List.of(
                        Change.to("milestone", moved.milestone()),
                        new Change(
                                "plannedOn",
                                moved.before().toString(),
                                moved.after().toString())),
                Right.SET_LOCAL_DATE,
                Target.of(moved.municipality(), moved.project()),
                false);
    }
}
