package dk.tvaers.position.rest;

import dk.tvaers.kit.rest.Fields;
import dk.tvaers.position.ClosingData;
import dk.tvaers.position.PositionResult;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

@Serdeable
@Schema(name = "PositionClosing")
record ClosingToRecord(
        @Schema(
                requiredMode = Schema.RequiredMode.REQUIRED,
                allowableValues = {"MET", "PARTLY_MET", "NOT_MET", "WITHDRAWN"})
        @Nullable
        String result,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, maxLength = ClosingData.LONGEST_NOTE) @Nullable
        String note,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, format = "date", description = "Not in the future")
        @Nullable
        String on) {

    ClosingData data() {
        Fields fields = new Fields();
        fields.required("result", result);
        fields.required("note", note);
        PositionResult came = fields.code("result", result, PositionResult.class);
        LocalDate day = fields.requiredDate("on", on);
        return new ClosingData(Objects.requireNonNull(came), Objects.requireNonNull(note), day);
    }
}
