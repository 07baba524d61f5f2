package dk.tvaers.plan.rest;

import dk.tvaers.kernel.LocalProjectId;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.plan.Difference;
import dk.tvaers.plan.MilestoneId;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@Serdeable
@Schema(name = "PlanDifference", description = "A milestone in a municipality in two plans")
record DifferenceBody(
        MilestoneId milestone,
        String milestoneName,
        String phaseName,
        String projectName,
        LocalProjectId localProject,
        MunicipalityCode municipality,
        String municipalityName,
        @Nullable LocalDate supplierBefore,
        @Nullable LocalDate supplierAfter,
        @Nullable LocalDate plannedBefore,
        @Nullable LocalDate plannedAfter,
        @Nullable LocalDate reachedAfter,

        @Schema(description = "By how many days it is later, or was reached later, than planned") @Nullable
        Integer slipDays) {

    static DifferenceBody of(Difference difference) {
        return new DifferenceBody(
                difference.milestone(),
                difference.milestoneName(),
                difference.phaseName(),
                difference.projectName(),
                difference.localProject(),
                difference.municipality(),
                difference.municipalityName(),
                difference.supplierBefore(),
                difference.supplierAfter(),
                difference.plannedBefore(),
                difference.plannedAfter(),
                difference.reachedAfter(),
                difference.slip());
    }
}
