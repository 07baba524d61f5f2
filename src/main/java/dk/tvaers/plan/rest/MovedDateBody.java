package dk.tvaers.plan.rest;

import dk.tvaers.kernel.LocalProjectId;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.ProjectId;
import dk.tvaers.plan.MilestoneId;
import dk.tvaers.plan.MovedDate;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;

@Serdeable
@Schema(name = "MovedDate")
record MovedDateBody(
        MilestoneId milestone,
        String milestoneName,
        ProjectId project,
        String projectName,
        LocalProjectId localProject,
        MunicipalityCode municipality,
        String municipalityName,
        LocalDate before,
        LocalDate after,
        long days,

        @Schema(description = "It moves because of what it comes after")
        boolean follows,

        @Schema(description = "The local project is asked for a new status")
        boolean asksForStatus) {

    static MovedDateBody of(MovedDate moved) {
        return new MovedDateBody(
                moved.milestone(),
                moved.milestoneName(),
                moved.project(),
                moved.projectName(),
                moved.localProject(),
                moved.municipality(),
                moved.municipalityName(),
                moved.before(),
                moved.after(),
                moved.days(),
                moved.follows(),
                moved.asks());
    }
}
