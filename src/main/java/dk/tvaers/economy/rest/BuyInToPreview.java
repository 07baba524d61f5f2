package dk.tvaers.economy.rest;

import dk.tvaers.economy.SharedPeriod;
import dk.tvaers.economy.key.AllocationKey;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.Money;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kit.rest.Fields;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

@Serdeable
@Schema(name = "BuyInToPreview")
record BuyInToPreview(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "750000.00", description = "The earlier cost")
        @Nullable
        String amount,

        @Schema(
                requiredMode = Schema.RequiredMode.REQUIRED,
                format = "date",
                description = "The first day of the period over which it was shared")
        @Nullable
        String from,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, format = "date", description = "Its last day, included")
        @Nullable
        String to,

        @Schema(
                requiredMode = Schema.RequiredMode.REQUIRED,
                pattern = "[0-9]{3}",
                example = "155",
                description = "The municipality that joins; no member in the period")
        @Nullable
        String joiner,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        KeyBody key) {

    record Read(Money amount, SharedPeriod period, MunicipalityCode joiner, AllocationKey key) {}

    Read read() {
        Fields fields = new Fields();
        fields.required("amount", amount);
        fields.required("joiner", joiner);
        fields.required("key", key);
        Money read = fields.money("amount", amount);
        SharedPeriod period = AllocationToPreview.read(fields, from, to);
        return new Read(
                Objects.requireNonNull(read),
                period,
                code(Objects.requireNonNull(joiner)),
                KeyBody.within("key", Objects.requireNonNull(key)::read));
    }

    private static MunicipalityCode code(String text) {
        if (!text.matches("[0-9]{3}")) {
            throw new Invalid("joiner", "error.municipality-code", text);
        }
        return new MunicipalityCode(text);
    }
}
