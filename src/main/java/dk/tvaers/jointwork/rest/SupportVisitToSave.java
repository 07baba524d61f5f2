package dk.tvaers.jointwork.rest;

import dk.tvaers.jointwork.SupportVisitData;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kit.rest.Fields;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** All that is said of a visit, since what is left out is taken away. */
@Serdeable
record SupportVisitToSave(
        @Schema(
                requiredMode = Schema.RequiredMode.REQUIRED,
                description = "The code of the municipality whose steering group it is",
                example = "161")
        @Nullable
        String municipality,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, format = "date") @Nullable
        String visitOn,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, maxLength = SupportVisitData.PURPOSE_LENGTH) @Nullable
        String purpose,

        @Schema(
                description = "What was spent: above 0, at most 24, in quarters; not before the visit is held",
                example = "2.25")
        @Nullable
        String hours,

        @Schema(maxLength = SupportVisitData.NOTE_LENGTH) @Nullable
        String note) {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,4})?");
    private static final int MOST_HOURS = 24;

    SupportVisitData data() {
        Fields fields = new Fields();
        fields.required("municipality", municipality);
        fields.required("purpose", purpose);
        LocalDate day = fields.requiredDate("visitOn", visitOn);
        return new SupportVisitData(
                MunicipalityCode.of(Objects.requireNonNull(municipality)),
                day,
                Objects.requireNonNull(purpose),
                number(),
                note);
    }

    private @Nullable BigDecimal number() {
        if (hours == null) {
            return null;
        }
        if (!NUMBER.matcher(hours).matches()) {
            throw new Invalid("hours", "jointwork.hours.quarters", MOST_HOURS);
        }
        return new BigDecimal(hours);
    }
}
