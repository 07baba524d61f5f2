package dk.tvaers.plan.rest;

import dk.tvaers.plan.PhaseId;
import dk.tvaers.plan.PhaseItem;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;

@Serdeable
@Schema(name = "Phase")
record PhaseBody(
        PhaseId id,
        String name,

        @Schema(description = "Its place among the programme's phases, counted from 1")
        int position,

        @Schema(description = "How many milestones it has") long milestones) {

    static PhaseBody of(PhaseItem phase) {
        return new PhaseBody(phase.id(), phase.name(), phase.position(), phase.milestones());
    }
}
