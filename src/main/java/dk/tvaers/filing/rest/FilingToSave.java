package dk.tvaers.filing.rest;

import dk.tvaers.filing.FilingData;
import dk.tvaers.kit.rest.Fields;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How a municipality files a record; what is left out is taken away. */
@Serdeable
record FilingToSave(
        @Schema(example = "15/6820") @Nullable String caseNumber,
        @Schema(example = "85.15.02") @Nullable String kleNumber,

        @Schema(description = "When it was filed there; null takes the mark away", format = "date") @Nullable
        String filedOn) {

    FilingData data() {
        Fields fields = new Fields();
        LocalDate on = fields.date("filedOn", filedOn);
        fields.throwIfAny();
        return new FilingData(caseNumber, kleNumber, on);
    }
}
