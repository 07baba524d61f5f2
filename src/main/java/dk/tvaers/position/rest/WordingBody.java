package dk.tvaers.position.rest;

import dk.tvaers.position.PositionWording;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;

@Serdeable
@Schema(name = "PositionWording")
record WordingBody(
        @Schema(description = "From 1; the highest holds") int number,
        String wording,
        LocalDate agreedOn,
        Instant recordedAt,
        String recordedBy) {

    static WordingBody of(PositionWording item) {
        return new WordingBody(item.number(), item.wording(), item.agreedOn(), item.recordedAt(), item.recordedBy());
    }
}
