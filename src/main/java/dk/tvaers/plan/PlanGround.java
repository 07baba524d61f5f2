package dk.tvaers.plan;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kernel.ProgrammeId;
import dk.tvaers.kit.Dates;
import dk.tvaers.programme.ProgrammeItem;
import dk.tvaers.programme.Programmes;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What everything that changes a plan stands on: it is done alone, and its dates lie in the programme's period. */
@Singleton
class PlanGround {

    private final PhaseRows phases;
    private final MilestoneRows milestones;
    private final Programmes programmes;
    private final CurrentContext context;

    PlanGround(PhaseRows phases, MilestoneRows milestones, Programmes programmes, CurrentContext context) {
        this.phases = phases;
        this.milestones = milestones;
        this.programmes = programmes;
        this.context = context;
    }

    /**
     * Lets nobody else change the programme's plan until the transaction ends.
     *
     * @throws NotFound when there is no such programme in the collaboration
     */
    ProgrammeItem alone(ProgrammeId programme) {
        if (phases.lock(context.collaborationId(), programme).isEmpty()) {
            throw new NotFound();
        }
        return programmes.get(programme);
    }

    /** @throws NotFound when there is no such milestone in the collaboration */
    MilestoneItem milestone(MilestoneId id) {
        return milestones.find(context.collaborationId(), id).orElseThrow(NotFound::new);
    }

    /** That a date, if there is one, lies in the programme's period. */
    static Invalid.Collector within(
            ProgrammeItem programme, Invalid.Collector problems, String field, @Nullable LocalDate date) {
        if (date == null) {
            return problems;
        }
        LocalDate last = programme.toOn();
        return problems.check(
                        !date.isBefore(programme.fromOn()),
                        field,
                        "plan.before-programme",
                        programme.name(),
                        Dates.figures(programme.fromOn()))
                .check(
                        last == null || !date.isAfter(last),
                        field,
                        "plan.after-programme",
                        programme.name(),
                        last == null ? "" : Dates.figures(last));
    }
}
