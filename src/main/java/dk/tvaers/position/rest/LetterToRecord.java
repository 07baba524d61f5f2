package dk.tvaers.position.rest;

import dk.tvaers.kit.rest.Fields;
import dk.tvaers.position.LetterData;
import dk.tvaers.position.LetterDirection;
import dk.tvaers.position.PositionData;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

@Serdeable
@Schema(name = "PositionLetterToRecord")
record LetterToRecord(
        @Schema(
                requiredMode = Schema.RequiredMode.REQUIRED,
                allowableValues = {"SENT", "ANSWERED"})
        @Nullable
        String direction,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, maxLength = PositionData.LONGEST_PARTY) @Nullable
        String party,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, format = "date", description = "Not in the future")
        @Nullable
        String on,

        @Schema(maxLength = LetterData.LONGEST_NOTE, description = "What the answer says; needed for an answer")
        @Nullable
        String note) {

    LetterData data() {
        Fields fields = new Fields();
        fields.required("direction", direction);
        fields.required("party", party);
        LetterDirection way = fields.code("direction", direction, LetterDirection.class);
        LocalDate day = fields.requiredDate("on", on);
        return new LetterData(Objects.requireNonNull(way), Objects.requireNonNull(party), day, note);
    }
}
