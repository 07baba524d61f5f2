package dk.tvaers.loan.specialist.rest;

import dk.tvaers.kit.rest.Fields;
import dk.tvaers.loan.specialist.Week;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

@Serdeable
@Schema(name = "SpecialistHoursToSet")
record HoursToSet(
        @Schema(
                requiredMode = Schema.RequiredMode.REQUIRED,
                description = "The ISO week from which they hold",
                example = "2026-W07")
        @Nullable
        String week,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = "0 to 60, in quarters", example = "18.5")
        @Nullable
        String hours) {

    Week from() {
        Fields fields = new Fields();
        fields.required("week", week);
        fields.throwIfAny();
        return Reading.week("week", Objects.requireNonNull(week));
    }

    BigDecimal number() {
        return Reading.hours("hours", hours);
    }
}
