package dk.tvaers.economy.settlement.rest;

import dk.tvaers.economy.settlement.SettlementData;
import dk.tvaers.economy.settlement.SettlementPeriod;
import dk.tvaers.kit.rest.Fields;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

@Serdeable
@Schema(name = "SettlementToBegin")
record SettlementToBegin(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        Integer year,

        @Schema(description = "1 to 4, on account; without one the whole year") @Nullable
        Integer quarter,

        @Schema(description = "Only of a year") @Nullable Boolean carryOver,

        @Schema(maxLength = SettlementData.LONGEST_NOTE) @Nullable
        String note) {

    SettlementData data() {
        Fields fields = new Fields();
        fields.required("year", year);
        fields.throwIfAny();
        return new SettlementData(
                new SettlementPeriod(
                        Objects.requireNonNull(year), Objects.requireNonNullElse(quarter, SettlementPeriod.YEAR)),
                Boolean.TRUE.equals(carryOver),
                note);
    }
}
