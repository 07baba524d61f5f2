package dk.tvaers.plan;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Right;
import dk.tvaers.audit.TrailKind;
import dk.tvaers.kernel.MunicipalityCode;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.LocalDate;

/** What the trail tells of the plan. */
@Factory
final class PlanTrail {

    @Singleton
    @Named("trail-phase")
    TrailKind phases(PhaseRows rows, CurrentContext context) {
        return new TrailKind("phase", Right.SEE_COLLABORATION, "created", "changed", "removed")
                .fields(PhaseRow.class)
                .records(PhaseId.class, ids -> rows.trailNames(context.collaborationId(), ids));
    }

    @Singleton
    @Named("trail-milestone")
    TrailKind milestones(MilestoneRows rows, CurrentContext context) {
        return new TrailKind(
                        Milestones.KIND,
                        Right.SEE_COLLABORATION,
                        "created",
                        "changed",
                        "removed",
                        "moved",
                        "depends",
                        "depends-otherwise",
                        "depends-no-more")
                .fields(MilestoneRow.class)
                .untold("projectId")
                .field("wave", WaveId.class)
                .field("reason", String.class)
                .field("after", MilestoneId.class)
                .field("lagDays", Integer.class)
                .shownAt("milepaele/%s")
                .records(MilestoneId.class, ids -> rows.trailNames(context.collaborationId(), ids));
    }

    @Singleton
    @Named("trail-wave")
    TrailKind waves(WaveRows rows, CurrentContext context) {
        return new TrailKind(
                        Waves.KIND, Right.SEE_COLLABORATION, "created", "changed", "removed", "joined", "left", "dated")
                .field("name", String.class)
                .field("municipality", MunicipalityCode.class)
                .field("milestone", MilestoneId.class)
                .field("supplierOn", LocalDate.class)
                .records(WaveId.class, ids -> rows.trailNames(context.collaborationId(), ids));
    }

    @Singleton
    @Named("trail-baseline")
    TrailKind baselines(BaselineRows rows, CurrentContext context) {
        return new TrailKind("baseline", Right.SEE_COLLABORATION, "taken")
                .field("name", String.class)
                .field("note", String.class)
                .shownAt("basisplaner/%s")
                .records(BaselineId.class, ids -> rows.trailNames(context.collaborationId(), ids));
    }

    /** What is written of a local project here. */
    @Singleton
    @Named("trail-local-dates")
    TrailKind localDates() {
        return new TrailKind(LocalDates.LOCAL_PROJECT, Right.SEE_COLLABORATION, "milestone-dated", "milestone-moved")
                .field("milestone", MilestoneId.class)
                .field("plannedOn", LocalDate.class)
                .field("reachedOn", LocalDate.class);
    }
}
