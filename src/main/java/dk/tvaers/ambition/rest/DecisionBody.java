package dk.tvaers.ambition.rest;

import dk.tvaers.ambition.AmbitionDecision;
import dk.tvaers.ambition.AmbitionLevel;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;

@Serdeable
@Schema(name = "AmbitionDecision")
record DecisionBody(
        @Schema(description = "From 1; the highest holds") int number,
        AmbitionLevel level,
        LocalDate decidedOn,
        String note,
        Instant recordedAt,
        String recordedBy) {

    static DecisionBody of(AmbitionDecision item) {
        return new DecisionBody(
                item.number(), item.level(), item.decidedOn(), item.note(), item.recordedAt(), item.recordedBy());
    }
}
