package dk.tvaers.people.rest;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

@Serdeable
record CoordinatorToInvite(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, maxLength = 120) @Nullable
        String name,

        @Schema(
                requiredMode = Schema.RequiredMode.REQUIRED,
                format = "email",
                description = "What the coordinator logs in with")
        @Nullable
        String email) {

    String givenName() {
        return Objects.requireNonNullElse(name, "");
    }

    String givenEmail() {
        return Objects.requireNonNullElse(email, "");
    }
}
