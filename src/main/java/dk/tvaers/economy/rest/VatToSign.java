package dk.tvaers.economy.rest;

import dk.tvaers.economy.vat.Vat;
import dk.tvaers.economy.vat.VatTreatment;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kit.rest.Fields;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

@Serdeable
@Schema(name = "VatToSign")
public record VatToSign(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, implementation = VatTreatment.class) @Nullable
        String vatTreatment,

        @Schema(description = "In percent; only with STANDARD", example = "25") @Nullable
        String vatRate,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, maxLength = Vat.LONGEST_REASON) @Nullable
        String vatReason) {

    /** @throws Invalid naming what cannot be so */
    public Vat vat() {
        Fields fields = new Fields();
        fields.required("vatTreatment", vatTreatment);
        VatTreatment treatment = fields.code("vatTreatment", vatTreatment, VatTreatment.class);
        BigDecimal rate = fields.decimal("vatRate", vatRate);
        fields.throwIfAny();
        return new Vat(Objects.requireNonNull(treatment), Objects.requireNonNullElse(rate, BigDecimal.ZERO), vatReason);
    }
}
