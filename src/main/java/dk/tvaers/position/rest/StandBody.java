package dk.tvaers.position.rest;

import dk.tvaers.position.MunicipalityStand;
import dk.tvaers.position.Stand;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@Serdeable
@Schema(name = "PositionStand")
record StandBody(
        String municipality,
        String municipalityName,

        @Schema(description = "From 1, the highest holds; 0 while the municipality has said nothing")
        int number,

        @Nullable Stand stand,
        @Nullable String word,
        @Nullable Instant statedAt,
        @Nullable String statedBy) {

    static StandBody of(MunicipalityStand item) {
        return new StandBody(
                item.municipality().value(),
                item.name(),
                item.number(),
                item.stand(),
                item.word(),
                item.statedAt(),
                item.statedBy());
    }
}
