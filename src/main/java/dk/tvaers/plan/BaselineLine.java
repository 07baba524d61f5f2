package dk.tvaers.plan;

import dk.tvaers.kernel.LocalProjectId;
import dk.tvaers.kernel.MunicipalityCode;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.MappedProperty;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A milestone in a municipality as a basis plan has it, called what it was called then. */
@Introspected
record BaselineLine(
        @MappedProperty MilestoneId milestoneId,
        String milestoneName,
        String phaseName,
        String projectName,
        @MappedProperty LocalProjectId localProjectId,
        MunicipalityCode code,
        String municipalityName,
        @Nullable LocalDate supplierOn,
        @Nullable LocalDate plannedOn,
        @Nullable LocalDate reachedOn) {

    static BaselineLine of(PlanLine line) {
        return new BaselineLine(
                line.milestoneId(),
                line.milestoneName(),
                line.phaseName(),
                line.projectName(),
                line.localProjectId(),
                line.code(),
                line.municipalityName(),
                line.supplierOn(),
                line.plannedOn(),
                line.reachedOn());
    }
}
