package dk.tvaers.risk.rest;

import dk.tvaers.kit.rest.Fields;
import dk.tvaers.risk.EscalatingRisks;
import dk.tvaers.risk.Escalation;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

@Serdeable
@Schema(name = "RiskToEscalate")
record RiskToEscalate(
        @Schema(
                requiredMode = Schema.RequiredMode.REQUIRED,
                allowableValues = {"COORDINATOR", "KOMBIT"})
        @Nullable
        String to,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, maxLength = EscalatingRisks.LONGEST_REASON) @Nullable
        String reason) {

    Escalation code() {
        Fields fields = new Fields();
        fields.required("to", to);
        Escalation code = fields.code("to", to, Escalation.class);
        fields.throwIfAny();
        return Objects.requireNonNull(code);
    }
}
