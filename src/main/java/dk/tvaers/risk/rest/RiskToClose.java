package dk.tvaers.risk.rest;

import dk.tvaers.kit.rest.Fields;
import dk.tvaers.risk.KeepingRisks;
import dk.tvaers.risk.RiskOutcome;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

@Serdeable
@Schema(name = "RiskToClose")
record RiskToClose(
        @Schema(
                requiredMode = Schema.RequiredMode.REQUIRED,
                allowableValues = {"AVERTED", "OCCURRED", "SOLVED", "ACCEPTED", "LAPSED"})
        @Nullable
        String outcome,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, maxLength = KeepingRisks.LONGEST_NOTE) @Nullable
        String note) {

    RiskOutcome code() {
        Fields fields = new Fields();
        fields.required("outcome", outcome);
        RiskOutcome code = fields.code("outcome", outcome, RiskOutcome.class);
        fields.throwIfAny();
        return Objects.requireNonNull(code);
    }
}
