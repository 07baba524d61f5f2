package dk.tvaers.collaboration.rest;

import dk.tvaers.kit.rest.Fields;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@Serdeable
@Schema(name = "Closing")
record ClosingBody(
        @Schema(
                requiredMode = Schema.RequiredMode.REQUIRED,
                format = "date",
                description = "The first day on which it is closed; today at the earliest")
        @Nullable
        String closedOn) {

    LocalDate date() {
        return new Fields().requiredDate("closedOn", closedOn);
    }
}
