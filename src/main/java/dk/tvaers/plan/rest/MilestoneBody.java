package dk.tvaers.plan.rest;

import dk.tvaers.kernel.ProjectId;
import dk.tvaers.plan.MilestoneId;
import dk.tvaers.plan.MilestoneItem;
import dk.tvaers.plan.PhaseId;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@Serdeable
@Schema(name = "Milestone")
record MilestoneBody(
        MilestoneId id,
        String name,
        PhaseId phase,
        String phaseName,
        ProjectId project,
        String projectName,

        @Schema(description = "The supplier's date where a wave has none of its own") @Nullable
        LocalDate supplierOn,

        @Schema(description = "The supplier's earliest date, the waves' included") @Nullable
        LocalDate earliestOn,

        @Schema(description = "The supplier's latest date, the waves' included") @Nullable
        LocalDate latestOn,

        @Schema(description = "How many municipalities take part")
        long participating,

        @Schema(description = "How many of them have a date of their own, or have reached it")
        long planned,

        long reached) {

    static MilestoneBody of(MilestoneItem item) {
        return new MilestoneBody(
                item.id(),
                item.name(),
                item.phaseId(),
                item.phaseName(),
                item.projectId(),
                item.projectName(),
                item.supplierOn(),
                item.earliestOn(),
                item.latestOn(),
                item.participating(),
                item.planned(),
                item.reached());
    }
}
