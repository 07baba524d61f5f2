package dk.tvaers.plan;

import dk.tvaers.kernel.ProgrammeId;
import io.micronaut.data.annotation.AutoPopulated;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TenantId;
import io.micronaut.data.annotation.Version;
import org.jspecify.annotations.Nullable;

@MappedEntity("phase")
record PhaseRow(
        @Id PhaseId id,

        @TenantId @AutoPopulated(updatable = false) @Nullable
        Long collaborationId,

        ProgrammeId programmeId,
        String name,
        int position,
        @Version @Nullable Long version) {

    PhaseRow with(String newName, int newPosition) {
        return new PhaseRow(id, collaborationId, programmeId, newName, newPosition, version);
    }
}
