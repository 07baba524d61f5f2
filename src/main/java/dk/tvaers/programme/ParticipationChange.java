package dk.tvaers.programme;

import dk.tvaers.kernel.LocalProjectId;
import dk.tvaers.kernel.PersonId;
import io.micronaut.data.annotation.AutoPopulated;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TenantId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One line of the history of a participation; only ever inserted. */
@MappedEntity("participation_change")
record ParticipationChange(
        @Id ParticipationChangeId id,

        @TenantId @AutoPopulated(updatable = false) @Nullable
        Long collaborationId,

        LocalProjectId localProjectId,
        Participation participation,
        LocalDate participationOn,
        Instant recordedAt,
        PersonId recordedBy) {}
