package dk.tvaers.collaboration.rest;

import dk.tvaers.collaboration.AgreementData;
import dk.tvaers.collaboration.AgreementId;
import dk.tvaers.kit.rest.Fields;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

@Serdeable
record AgreementToRecord(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, maxLength = 200) @Nullable
        String title,

        @Schema(
                requiredMode = Schema.RequiredMode.REQUIRED,
                maxLength = 10_000,
                description = "What the municipalities do together")
        @Nullable
        String scope,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, format = "date") @Nullable
        String validFrom,

        @Schema(description = "The host's own: 15/6820 or 326-2017-22248") @Nullable
        String caseNumber,

        @Schema(description = "The id of the newest version; left out for the first", pattern = "[0-9A-Z]{13}")
        @Nullable
        String supersedes) {

    AgreementData data() {
        Fields fields = new Fields();
        fields.required("title", title);
        fields.required("scope", scope);
        return new AgreementData(
                Objects.requireNonNullElse(title, ""),
                Objects.requireNonNullElse(scope, ""),
                fields.requiredDate("validFrom", validFrom),
                caseNumber);
    }

    @Nullable
    AgreementId earlier() {
        Fields fields = new Fields();
        AgreementId earlier = fields.id("supersedes", supersedes, AgreementId::of);
        fields.throwIfAny();
        return earlier;
    }
}
