package dk.tvaers.ambition;

import dk.tvaers.kernel.ProjectId;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.MappedProperty;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A decision on the joint level of a project.
 *
 * @param number from 1; the highest holds
 */
@Introspected
public record AmbitionDecision(
        @MappedProperty AmbitionDecisionId id,
        @MappedProperty ProjectId projectId,
        int number,
        AmbitionLevel level,
        LocalDate decidedOn,
        String note,
        Instant recordedAt,
        String recordedBy) {}
