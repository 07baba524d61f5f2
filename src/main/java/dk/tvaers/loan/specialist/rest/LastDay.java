package dk.tvaers.loan.specialist.rest;

import dk.tvaers.kit.rest.Fields;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@Serdeable
record LastDay(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, format = "date") @Nullable
        String to) {

    LocalDate day() {
        return new Fields().requiredDate("to", to);
    }
}
