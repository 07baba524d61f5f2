package dk.tvaers.programme;

import dk.tvaers.kernel.ProgrammeId;
import dk.tvaers.kernel.ProjectId;
import io.micronaut.data.annotation.AutoPopulated;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TenantId;
import io.micronaut.data.annotation.Version;
import org.jspecify.annotations.Nullable;

@MappedEntity("project")
record ProjectRow(
        @Id ProjectId id,

        @TenantId @AutoPopulated(updatable = false) @Nullable
        Long collaborationId,

        ProgrammeId programmeId,
        String code,
        String shortName,
        String fullName,
        @Nullable String kind,
        @Nullable String replacesSystem,
        @Nullable String supplier,
        @Nullable String milestones,
        @Nullable String outcome,
        int sortOrder,
        @Version @Nullable Long version) {}
