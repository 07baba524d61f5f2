package dk.tvaers.plan;

import dk.tvaers.kernel.ProjectId;
import io.micronaut.data.annotation.AutoPopulated;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TenantId;
import io.micronaut.data.annotation.Version;
import org.jspecify.annotations.Nullable;

@MappedEntity("wave")
record WaveRow(
        @Id WaveId id,

        @TenantId @AutoPopulated(updatable = false) @Nullable
        Long collaborationId,

        ProjectId projectId,
        String name,
        @Version @Nullable Long version) {

    WaveRow named(String other) {
        return new WaveRow(id, collaborationId, projectId, other, version);
    }
}
