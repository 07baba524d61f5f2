package dk.tvaers.economy.agreed.rest;

import dk.tvaers.kit.rest.Fields;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

@Serdeable
@Schema(name = "AllocationKeySeen", description = "Which version was read, and what it said")
record SeenVersion(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        Integer number,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = "As the version told it") @Nullable
        String digest,

        @Schema(description = "Of an objection: why") @Nullable
        String reason) {

    record Read(int number, String digest) {}

    Read read() {
        Fields fields = new Fields();
        fields.required("number", number);
        fields.required("digest", digest);
        fields.throwIfAny();
        return new Read(Objects.requireNonNull(number), Objects.requireNonNull(digest));
    }

    int withdrawn() {
        Fields fields = new Fields();
        fields.required("number", number);
        fields.throwIfAny();
        return Objects.requireNonNull(number);
    }
}
