package dk.tvaers.plan;

import dk.tvaers.kernel.LocalProjectId;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.ProjectId;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A municipality's date of a milestone that moves.
 *
 * @param follows whether it moves because of what it comes after, and not because its own date is moved
 * @param asks whether the local project is asked for a new status
 */
public record MovedDate(
        MilestoneId milestone,
        String milestoneName,
        ProjectId project,
        String projectName,
        LocalProjectId localProject,
        MunicipalityCode municipality,
        String municipalityName,
        LocalDate before,
        LocalDate after,
        boolean follows,
        boolean asks) {

    public long days() {
        return ChronoUnit.DAYS.between(before, after);
    }
}
