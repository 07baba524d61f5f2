package dk.tvaers.plan;

import dk.tvaers.kernel.ProgrammeId;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.MappedProperty;

/**
 * A phase of a programme, for example its preparation.
 *
 * @param position its place among the others: lower comes first
 * @param milestones how many milestones it has
 */
@Introspected
public record PhaseItem(
        @MappedProperty PhaseId id,
        @MappedProperty ProgrammeId programmeId,
        String name,
        int position,
        long milestones,
        long version) {}
