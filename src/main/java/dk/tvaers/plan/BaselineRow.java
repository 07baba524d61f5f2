package dk.tvaers.plan;

import dk.tvaers.kernel.PersonId;
import dk.tvaers.kernel.ProgrammeId;
import io.micronaut.data.annotation.AutoPopulated;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TenantId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@MappedEntity("baseline")
record BaselineRow(
        @Id BaselineId id,

        @TenantId @AutoPopulated(updatable = false) @Nullable
        Long collaborationId,

        ProgrammeId programmeId,
        String name,
        @Nullable String note,
        Instant takenAt,
        PersonId takenBy) {}
