package dk.tvaers.people.rest;

import dk.tvaers.people.IssuedLink;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;

@Serdeable
@Schema(name = "PasswordLink")
record PasswordLinkBody(
        @Schema(description = "The path from the root of the portal; it holds a secret that is never given again")
        String path,

        @Schema(description = "Until when it works, once") Instant expiresAt,

        @Schema(description = "Whether it is also on its way to the person by mail")
        boolean mailed) {

    static PasswordLinkBody of(IssuedLink link) {
        return new PasswordLinkBody(link.path(), link.expiresAt(), link.mailed());
    }
}
