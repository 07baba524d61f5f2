package dk.tvaers.programme.rest;

import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.Period;
import dk.tvaers.kit.rest.Fields;
import dk.tvaers.programme.ProgrammeData;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** All facts of a programme, since what is left out is taken away. */
@Serdeable
record ProgrammeToSave(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, maxLength = 120) @Nullable
        String name,

        @Schema(maxLength = 10_000) @Nullable String purpose,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, format = "date") @Nullable
        String fromOn,

        @Schema(format = "date", description = "The last day") @Nullable
        String toOn) {

    ProgrammeData data() {
        Fields fields = new Fields();
        fields.required("name", name);
        LocalDate to = fields.date("toOn", toOn);
        LocalDate from = fields.requiredDate("fromOn", fromOn);
        if (to != null && to.isBefore(from)) {
            throw new Invalid("toOn", "error.date-order");
        }
        return new ProgrammeData(Objects.requireNonNull(name), purpose, new Period(from, to));
    }
}
