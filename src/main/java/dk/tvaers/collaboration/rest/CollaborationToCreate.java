package dk.tvaers.collaboration.rest;

import dk.tvaers.kernel.Invalid;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Serdeable
record CollaborationToCreate(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, maxLength = 80) @Nullable
        String name) {

    String checkedName() {
        if (name == null) {
            throw new Invalid("name", "error.required");
        }
        return name.strip();
    }
}
