package dk.tvaers.people.rest;

import dk.tvaers.people.InvitingCoordinator;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Serdeable
@Schema(name = "InvitedCoordinator")
record InvitedCoordinatorBody(
        String person,

        @Schema(description = "With which a password is chosen; null when the account has one") @Nullable
        PasswordLinkBody link) {

    static InvitedCoordinatorBody of(InvitingCoordinator.Invited invited) {
        return new InvitedCoordinatorBody(
                invited.person().toString(), invited.link() == null ? null : PasswordLinkBody.of(invited.link()));
    }
}
