package dk.tvaers.plan;

import dk.tvaers.kernel.LocalProjectId;
import dk.tvaers.kernel.PersonId;
import io.micronaut.data.annotation.AutoPopulated;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TenantId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@MappedEntity("milestone_move")
record MoveRow(
        @Id MoveId id,

        @TenantId @AutoPopulated(updatable = false) @Nullable
        Long collaborationId,

        MilestoneId milestoneId,
        @Nullable WaveId waveId,
        @Nullable LocalProjectId localProjectId,
        LocalDate beforeOn,
        LocalDate afterOn,
        @Nullable String reason,
        Instant movedAt,
        PersonId movedBy) {}
