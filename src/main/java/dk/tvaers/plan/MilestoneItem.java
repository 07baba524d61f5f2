package dk.tvaers.plan;

import dk.tvaers.kernel.ProgrammeId;
import dk.tvaers.kernel.ProjectId;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.MappedProperty;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A milestone of a project.
 *
 * @param supplierOn the supplier's date where a wave has none of its own
 * @param earliestOn the supplier's earliest date, the waves' included
 * @param latestOn the supplier's latest date, the waves' included
 * @param participating how many municipalities take part in the project
 * @param planned how many of them have a date of their own, those that have reached it included
 * @param reached how many have reached it
 */
@Introspected
public record MilestoneItem(
        @MappedProperty MilestoneId id,
        String name,
        @MappedProperty PhaseId phaseId,
        String phaseName,
        @MappedProperty ProjectId projectId,
        String projectName,
        @MappedProperty ProgrammeId programmeId,
        @Nullable LocalDate supplierOn,
        @Nullable LocalDate earliestOn,
        @Nullable LocalDate latestOn,
        long participating,
        long planned,
        long reached,
        long version) {

    public MilestoneData data() {
        return new MilestoneData(phaseId, name, supplierOn);
    }
}
