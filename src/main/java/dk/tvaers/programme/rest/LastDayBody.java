package dk.tvaers.programme.rest;

import dk.tvaers.kit.rest.Fields;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@Serdeable
@Schema(name = "LastDay")
record LastDayBody(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, format = "date") @Nullable
        String lastDay) {

    LocalDate date() {
        return new Fields().requiredDate("lastDay", lastDay);
    }
}
