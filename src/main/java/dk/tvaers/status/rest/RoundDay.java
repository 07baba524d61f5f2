package dk.tvaers.status.rest;

import dk.tvaers.kit.rest.Fields;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@Serdeable
@Schema(name = "ReportRoundClosing")
record RoundDay(
        @Schema(
                requiredMode = Schema.RequiredMode.REQUIRED,
                format = "date",
                description = "A working day, today or at most two months ahead")
        @Nullable
        String closesOn) {

    LocalDate date() {
        return new Fields().requiredDate("closesOn", closesOn);
    }
}
