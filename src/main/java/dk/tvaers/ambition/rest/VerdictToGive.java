package dk.tvaers.ambition.rest;

import dk.tvaers.ambition.AmbitionAnswerId;
import dk.tvaers.kit.rest.Fields;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

@Serdeable
@Schema(name = "AmbitionVerdictToGive")
record VerdictToGive(
        @Schema(
                requiredMode = Schema.RequiredMode.REQUIRED,
                pattern = "[0-9A-Z]{13}",
                description = "The answer that was read")
        @Nullable
        String answer,

        @Schema(maxLength = 1000, description = "What has to change; needed when it is returned") @Nullable
        String comment) {

    AmbitionAnswerId answerId() {
        Fields fields = new Fields();
        fields.required("answer", answer);
        AmbitionAnswerId id = fields.id("answer", answer, AmbitionAnswerId::of);
        fields.throwIfAny();
        return Objects.requireNonNull(id);
    }

    String commentOrEmpty() {
        return comment == null ? "" : comment;
    }
}
