package dk.tvaers.people.rest;

import dk.tvaers.people.Invited;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Serdeable
@Schema(name = "Invitation")
record InvitationBody(
        @Schema(description = "What the person logs in with")
        String email,

        @Schema(description = "With which a password is chosen; null for who has the log-in already from elsewhere")
        @Nullable
        PasswordLinkBody link) {

    static InvitationBody of(Invited invited) {
        return new InvitationBody(invited.email(), invited.link() == null ? null : PasswordLinkBody.of(invited.link()));
    }
}
