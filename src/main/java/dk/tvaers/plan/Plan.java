package dk.tvaers.plan;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Guard;
import dk.tvaers.access.Right;
import dk.tvaers.access.Target;
import dk.tvaers.kernel.LocalProjectId;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kernel.Now;
import dk.tvaers.kit.Paging;
import dk.tvaers.programme.LocalProjects;
import dk.tvaers.programme.Programmes;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The joint plan as it is read: each milestone in each municipality, three dates side by side. */
@Singleton
public class Plan {

    private final MilestoneRows milestones;
    private final PlanGround ground;
    private final Programmes programmes;
    private final LocalProjects locals;
    private final Guard guard;
    private final CurrentContext context;

    Plan(
            MilestoneRows milestones,
            PlanGround ground,
            Programmes programmes,
            LocalProjects locals,
            Guard guard,
            CurrentContext context) {
        this.milestones = milestones;
        this.ground = ground;
        this.programmes = programmes;
        this.locals = locals;
        this.guard = guard;
        this.context = context;
    }

    /**
     * A part of a programme's plan: by project, phase, milestone and municipality.
     *
     * @param baseline whose dates stand beside; null for none
     * @throws NotFound when there is no such programme in the collaboration
     */
    @Transactional(readOnly = true)
    public List<PlanLine> list(PlanFilter filter, @Nullable BaselineId baseline, Paging part) {
        guard.require(Right.SEE_STATUS, Target.COLLABORATION);
        programmes.get(filter.programme());
        return milestones.listLines(
                context.collaborationId(),
                filter.programme(),
                filter.project(),
                filter.phase(),
                filter.municipality(),
                filter.wave(),
                filter.overdue() ? Now.today() : null,
                baseline,
                part.size(),
                part.offset());
    }

    /** How many lines the whole of it has. */
    @Transactional(readOnly = true)
    public long count(PlanFilter filter) {
        guard.require(Right.SEE_STATUS, Target.COLLABORATION);
        return milestones.countLines(
                context.collaborationId(),
                filter.programme(),
                filter.project(),
                filter.phase(),
                filter.municipality(),
                filter.wave(),
                filter.overdue() ? Now.today() : null);
    }

    /**
     * A milestone in all its municipalities, by name.
     *
     * @throws NotFound when there is no such milestone in the collaboration
     */
    @Transactional(readOnly = true)
    public List<PlanLine> ofMilestone(MilestoneId milestone, @Nullable BaselineId baseline) {
        guard.require(Right.SEE_STATUS, Target.COLLABORATION);
        ground.milestone(milestone);
        return milestones.listOfMilestone(context.collaborationId(), milestone, baseline);
    }

    /**
     * All milestones of a local project, phase by phase; none while the municipality does not take part.
     *
     * @throws NotFound when there is no such local project in the collaboration
     */
    @Transactional(readOnly = true)
    public List<PlanLine> ofLocalProject(LocalProjectId local, @Nullable BaselineId baseline) {
        guard.require(Right.SEE_STATUS, Target.COLLABORATION);
        locals.get(local);
        return milestones.listOfLocalProject(context.collaborationId(), local, baseline);
    }

    /** What a municipality has planned and not reached. */
    @Transactional(readOnly = true)
    public List<PlanLine> ahead(MunicipalityCode municipality) {
        guard.require(Right.SEE_STATUS, Target.of(municipality));
        return milestones.listAhead(context.collaborationId(), municipality, null);
    }

    /** Whether the reader may set and move the dates of a municipality in a project. */
    public boolean maySet(PlanLine line) {
        return guard.may(Right.SET_LOCAL_DATE, Target.of(line.code(), line.projectId()));
    }

    /** Whether the reader keeps the plan of all. */
    public boolean mayKeep() {
        return guard.may(Right.KEEP_PLAN, Target.COLLABORATION);
    }
}
