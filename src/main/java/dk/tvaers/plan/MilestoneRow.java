package dk.tvaers.plan;

import dk.tvaers.kernel.ProjectId;
import io.micronaut.data.annotation.AutoPopulated;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TenantId;
import io.micronaut.data.annotation.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@MappedEntity("milestone")
record MilestoneRow(
        @Id MilestoneId id,

        @TenantId @AutoPopulated(updatable = false) @Nullable
        Long collaborationId,

        ProjectId projectId,
        PhaseId phaseId,
        String name,
        @Nullable LocalDate supplierOn,
        @Version @Nullable Long version) {

    MilestoneRow with(MilestoneData data) {
        return new MilestoneRow(id, collaborationId, projectId, data.phase(), data.name(), data.supplierOn(), version);
    }

    MilestoneRow suppliedOn(LocalDate date) {
        return new MilestoneRow(id, collaborationId, projectId, phaseId, name, date, version);
    }
}
