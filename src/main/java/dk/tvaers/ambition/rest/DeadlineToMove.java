package dk.tvaers.ambition.rest;

import dk.tvaers.kit.rest.Fields;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@Serdeable
record DeadlineToMove(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, format = "date", description = "Today or later") @Nullable
        String deadline) {

    LocalDate date() {
        return new Fields().requiredDate("deadline", deadline);
    }
}
