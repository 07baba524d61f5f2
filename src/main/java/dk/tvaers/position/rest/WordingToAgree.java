package dk.tvaers.position.rest;

import dk.tvaers.kit.rest.Fields;
import dk.tvaers.position.WordingData;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

@Serdeable
@Schema(name = "PositionWordingToAgree")
record WordingToAgree(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, maxLength = WordingData.LONGEST_WORDING) @Nullable
        String wording,

        @Schema(
                requiredMode = Schema.RequiredMode.REQUIRED,
                format = "date",
                description = "Not in the future, and not before the wording that it supersedes")
        @Nullable
        String agreedOn) {

    WordingData data() {
        Fields fields = new Fields();
        fields.required("wording", wording);
        LocalDate on = fields.requiredDate("agreedOn", agreedOn);
        return new WordingData(Objects.requireNonNull(wording), on);
    }
}
