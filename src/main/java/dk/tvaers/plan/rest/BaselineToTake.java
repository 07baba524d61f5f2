package dk.tvaers.plan.rest;

import dk.tvaers.kit.rest.Fields;
import dk.tvaers.plan.Baselines;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

@Serdeable
record BaselineToTake(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, maxLength = Baselines.NAME_LENGTH) @Nullable
        String name,

        @Schema(maxLength = Baselines.NOTE_LENGTH) @Nullable String note) {

    String checkedName() {
        Fields fields = new Fields();
        fields.required("name", name);
        fields.throwIfAny();
        return Objects.requireNonNull(name);
    }
}
