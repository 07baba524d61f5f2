package dk.tvaers.ambition;

import dk.tvaers.kernel.PersonId;
import dk.tvaers.kernel.ProjectId;
import io.micronaut.data.annotation.AutoPopulated;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TenantId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One version of a project's joint level; only ever inserted. */
@MappedEntity("ambition_decision")
record DecisionRow(
        @Id AmbitionDecisionId id,

        @TenantId @AutoPopulated(updatable = false) @Nullable
        Long collaborationId,

        ProjectId projectId,
        int number,
        AmbitionLevel level,
        LocalDate decidedOn,
        String note,
        Instant recordedAt,
        PersonId recordedBy) {}
