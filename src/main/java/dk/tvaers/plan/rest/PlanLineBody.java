package dk.tvaers.plan.rest;

import dk.tvaers.kernel.LocalProjectId;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.ProjectId;
import dk.tvaers.plan.MilestoneId;
import dk.tvaers.plan.PhaseId;
import dk.tvaers.plan.PlanLine;
import dk.tvaers.plan.WaveId;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@Serdeable
@Schema(name = "PlanLine", description = "A milestone in one municipality: three dates that are never merged")
record PlanLineBody(
        MilestoneId milestone,
        String milestoneName,
        PhaseId phase,
        String phaseName,
        ProjectId project,
        String projectName,
        LocalProjectId localProject,
        MunicipalityCode municipality,
        String municipalityName,
        @Nullable WaveId wave,
        @Nullable String waveName,
        @Nullable LocalDate supplierOn,

        @Schema(description = "The municipality's own date") @Nullable
        LocalDate plannedOn,

        @Nullable LocalDate reachedOn,

        @Schema(description = "The municipality's date in the basis plan that was asked for") @Nullable
        LocalDate baselineOn,

        @Schema(description = "By how many days it is later than in the basis plan") @Nullable
        Integer slipDays) {

    static PlanLineBody of(PlanLine line) {
        return new PlanLineBody(
                line.milestoneId(),
                line.milestoneName(),
                line.phaseId(),
                line.phaseName(),
                line.projectId(),
                line.projectName(),
                line.localProjectId(),
                line.code(),
                line.municipalityName(),
                line.waveId(),
                line.waveName(),
                line.supplierOn(),
                line.plannedOn(),
                line.reachedOn(),
                line.baselineOn(),
                line.slip());
    }
}
