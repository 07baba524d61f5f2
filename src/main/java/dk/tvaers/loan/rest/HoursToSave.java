package dk.tvaers.loan.rest;

import dk.tvaers.kernel.Money;
import dk.tvaers.kit.rest.Fields;
import dk.tvaers.loan.HourData;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Hours of one day; in a correction what is taken back, without a minus. */
@Serdeable
@Schema(name = "LoanHoursToSave")
record HoursToSave(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, format = "date") @Nullable
        String day,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = "0 to 24, in quarters", example = "7.25")
        @Nullable
        String hours,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, maxLength = HourData.LONGEST) @Nullable
        String activity,

        @Schema(minimum = "0", maximum = "" + HourData.MOST_KILOMETRES) @Nullable
        Integer kilometres,

        @Schema(description = "In kroner", example = "125.00") @Nullable
        String expenses) {

    HourData data() {
        Fields fields = new Fields();
        fields.required("day", day);
        fields.required("hours", hours);
        fields.required("activity", activity);
        LocalDate on = fields.date("day", day);
        BigDecimal many = fields.decimal("hours", hours);
        Money spent = fields.money("expenses", expenses);
        fields.throwIfAny();
        return new HourData(
                Objects.requireNonNull(on),
                Objects.requireNonNull(many),
                Objects.requireNonNull(activity),
                kilometres == null ? 0 : kilometres,
                spent == null ? Money.ZERO : spent);
    }
}
