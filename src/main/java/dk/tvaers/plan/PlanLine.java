package dk.tvaers.plan;

import dk.tvaers.kernel.LocalProjectId;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.ProjectId;
import dk.tvaers.programme.Participation;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.MappedProperty;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * A milestone in one municipality, with its three dates side by side. They are never merged.
 *
 * @param wave the wave of the municipality in the project
 * @param supplierOn the supplier's date: that of the wave if it has one, else the milestone's own
 * @param plannedOn the municipality's own date
 * @param reachedOn when the municipality reached it
 * @param baselineOn the municipality's date in the basis plan that is shown beside
 * @param waveOn the supplier's date for the wave, if it has one of its own
 * @param version of the municipality's own dates; 0 while there are none
 */
@Introspected
public record PlanLine(
        @MappedProperty MilestoneId milestoneId,
        String milestoneName,
        @MappedProperty PhaseId phaseId,
        String phaseName,
        @MappedProperty ProjectId projectId,
        String projectName,
        @MappedProperty LocalProjectId localProjectId,
        MunicipalityCode code,
        String municipalityName,
        Participation participation,
        @MappedProperty @Nullable WaveId waveId,
        @Nullable String waveName,
        @Nullable LocalDate supplierOn,
        @Nullable LocalDate plannedOn,
        @Nullable LocalDate reachedOn,
        @Nullable LocalDate baselineOn,
        @Nullable LocalDate waveOn,
        long version) {

    /** By how many days the municipality is later than the basis plan, or earlier when negative; null without both. */
    public @Nullable Integer slip() {
        LocalDate now = reachedOn == null ? plannedOn : reachedOn;
        return now == null || baselineOn == null ? null : Math.toIntExact(ChronoUnit.DAYS.between(baselineOn, now));
    }

    /** Whether its day has come without its being reached. */
    public boolean overdueOn(LocalDate today) {
        return reachedOn == null && plannedOn != null && plannedOn.isBefore(today);
    }
}
