package dk.tvaers.risk.rest;

import dk.tvaers.kernel.PersonId;
import dk.tvaers.kit.rest.Fields;
import dk.tvaers.risk.RiskData;
import dk.tvaers.risk.RiskKind;
import dk.tvaers.risk.RiskState;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

@Serdeable
@Schema(name = "RiskToSave")
record RiskToSave(
        @Schema(
                requiredMode = Schema.RequiredMode.REQUIRED,
                allowableValues = {"RISK", "ISSUE", "DEPENDENCY"})
        @Nullable
        String kind,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, maxLength = RiskData.LONGEST_TITLE) @Nullable
        String title,

        @Schema(maxLength = RiskData.LONGEST) @Nullable String description,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, minimum = "1", maximum = "5") @Nullable
        Integer probability,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, minimum = "1", maximum = "5") @Nullable
        Integer consequence,

        @Schema(
                requiredMode = Schema.RequiredMode.REQUIRED,
                pattern = "[0-9A-Z]{13}",
                description = "A person of the municipality, or a coordinator; of a joint risk any person")
        @Nullable
        String owner,

        @Schema(maxLength = RiskData.LONGEST, description = "Needed while it is being handled") @Nullable
        String measure,

        @Schema(format = "date", description = "Needed while it is being handled; a new day is not in the past")
        @Nullable
        String due,

        @Schema(
                requiredMode = Schema.RequiredMode.REQUIRED,
                allowableValues = {"OPEN", "UNDER_WAY"})
        @Nullable
        String state) {

    RiskData data() {
        Fields fields = new Fields();
        fields.required("kind", kind);
        fields.required("title", title);
        fields.required("probability", probability);
        fields.required("consequence", consequence);
        fields.required("owner", owner);
        fields.required("state", state);
        RiskKind ofKind = fields.code("kind", kind, RiskKind.class);
        PersonId person = fields.id("owner", owner, PersonId::of);
        LocalDate on = fields.date("due", due);
        RiskState now = fields.code("state", state, RiskState.class);
        fields.throwIfAny();
        return new RiskData(
                Objects.requireNonNull(ofKind),
                Objects.requireNonNull(title),
                description,
                Objects.requireNonNull(probability),
                Objects.requireNonNull(consequence),
                Objects.requireNonNull(person),
                measure,
                on,
                Objects.requireNonNull(now));
    }
}
