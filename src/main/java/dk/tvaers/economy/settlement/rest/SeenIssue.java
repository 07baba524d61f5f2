package dk.tvaers.economy.settlement.rest;

import dk.tvaers.kit.rest.Fields;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

@Serdeable
@Schema(name = "SettlementSeen", description = "What was read of what was sent")
record SeenIssue(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        Integer number,

        @Schema(description = "As the settlement told it; of an answer") @Nullable
        String digest,

        @Schema(description = "Of an objection: the number of the line; without one the whole") @Nullable
        Integer line,

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

    int locked() {
        Fields fields = new Fields();
        fields.required("number", number);
        fields.throwIfAny();
        return Objects.requireNonNull(number);
    }
}
