package dk.tvaers.people.rest;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Whose password is to be chosen anew. */
@Serdeable
@Schema(name = "PasswordLinkRequest")
record PasswordLinkRequest(
        @Schema(description = "What the account logs in with", requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String email) {}
