package dk.tvaers.plan.rest;

import dk.tvaers.kit.rest.Fields;
import dk.tvaers.plan.Phases;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

@Serdeable
record PhaseToSave(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, maxLength = Phases.NAME_LENGTH) @Nullable
        String name,

        @Schema(description = "Its place, counted from 1; a new phase stands last") @Nullable
        Integer position) {

    String checkedName() {
        Fields fields = new Fields();
        fields.required("name", name);
        fields.throwIfAny();
        return Objects.requireNonNull(name);
    }
}
