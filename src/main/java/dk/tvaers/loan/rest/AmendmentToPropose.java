package dk.tvaers.loan.rest;

import dk.tvaers.kit.rest.Fields;
import dk.tvaers.loan.Side;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** More hours or a later end. */
@Serdeable
@Schema(name = "LoanAmendmentToPropose")
record AmendmentToPropose(
        @Schema(
                requiredMode = Schema.RequiredMode.REQUIRED,
                allowableValues = {"LENDER", "BORROWER"})
        @Nullable
        String side,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, format = "date", description = "The last day") @Nullable
        String to,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "60") @Nullable
        String mostHours,

        @Schema(maxLength = 1000) @Nullable String note) {

    record Read(Side side, LocalDate to, BigDecimal mostHours) {}

    Read read() {
        Fields fields = new Fields();
        fields.required("side", side);
        fields.required("to", to);
        fields.required("mostHours", mostHours);
        Side by = fields.code("side", side, Side.class);
        LocalDate last = fields.date("to", to);
        BigDecimal hours = fields.decimal("mostHours", mostHours);
        fields.throwIfAny();
        return new Read(Objects.requireNonNull(by), Objects.requireNonNull(last), Objects.requireNonNull(hours));
    }
}
