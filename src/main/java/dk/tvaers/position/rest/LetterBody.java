package dk.tvaers.position.rest;

import dk.tvaers.position.LetterDirection;
import dk.tvaers.position.PositionLetter;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@Serdeable
@Schema(name = "PositionLetter")
record LetterBody(
        String id,
        LetterDirection direction,
        String party,
        LocalDate on,

        @Schema(description = "The number of the wording that was sent; null for an answer") @Nullable
        Integer wordingNumber,

        @Nullable String note,
        Instant recordedAt,
        String recordedBy) {

    static LetterBody of(PositionLetter item) {
        return new LetterBody(
                item.id().toString(),
                item.direction(),
                item.party(),
                item.letterOn(),
                item.number(),
                item.note(),
                item.recordedAt(),
                item.recordedBy());
    }
}
