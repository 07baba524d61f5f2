package dk.tvaers.loan.specialist.rest;

import dk.tvaers.kernel.Period;
import dk.tvaers.kit.rest.Fields;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@Serdeable
record AbsenceToAdd(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, format = "date") @Nullable
        String from,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, format = "date", description = "The last day") @Nullable
        String to) {

    Period days() {
        Fields fields = new Fields();
        LocalDate first = fields.requiredDate("from", from);
        return new Period(first, fields.requiredDate("to", to));
    }
}
