package dk.tvaers.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.tvaers.access.Actor;
import dk.tvaers.access.Actors;
import dk.tvaers.access.Role;
import dk.tvaers.kernel.AccountId;
import dk.tvaers.kernel.Forbidden;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.RuleBroken;
import dk.tvaers.testkit.Fresh;
import dk.tvaers.testkit.Portal;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class InvitingCoordinatorTest {

    private final InvitingCoordinator inviting = Portal.bean(InvitingCoordinator.class);
    private final Fresh fresh = Fresh.collaboration();
    private final String email = Some.email();

    @Test
    void theLinkOpensTheAccountOfACoordinator() {
        InvitingCoordinator.Invited invited = invite("Koordinator");
        IssuedLink link = Objects.requireNonNull(invited.link());
        AccountId account = Portal.bean(ChoosingPassword.class)
                .choose(link.path().substring(OneTimeLinks.PATH.length()), "fire grønne heste");
        Actor actor = Portal.bean(Actors.class).in(fresh.ref(), account).orElseThrow();
        assertThat(actor.has(Role.COORDINATOR)).isTrue();
        assertThat(actor.person()).isEqualTo(invited.person());
    }

    @Test
    void whoHasAPasswordKeepsItAndGetsNoLink() {
        Some.account(email);
        assertThat(invite("Koordinator").link()).isNull();
        assertThat(Fresh.asOperator(() -> inviting.hasCoordinator(fresh.ref()))).isTrue();
    }

    @Test
    void thereIsOneFirstCoordinatorAndNothingIsLeftOfTheSecondAttempt() {
        invite("Koordinator");
        String other = Some.email();
        assertThatThrownBy(() -> Fresh.asOperator(() -> inviting.invite(fresh.ref(), "En til", other)))
                .isInstanceOf(RuleBroken.class);
        assertThat(Fresh.asOperator(() -> Portal.bean(Accounts.class).find(other)))
                .isEmpty();
    }

    @Test
    void nameAndEmailAreNeededAndAClosedAccountIsNotOpened() {
        assertThatThrownBy(() -> invite(" ")).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> Fresh.asOperator(() -> inviting.invite(fresh.ref(), "Koordinator", "ingen")))
                .isInstanceOf(Invalid.class);
        AccountId account = Some.account(email);
        Fresh.asOperator(() -> {
            Portal.bean(Accounts.class).close(account);
            return true;
        });
        assertThatThrownBy(() -> invite("Koordinator")).isInstanceOf(Invalid.class);
    }

    @Test
    void onlyTheOperatorInvites() {
        assertThatThrownBy(() -> fresh.asCoordinator(() -> inviting.invite(fresh.ref(), "Koordinator", email)))
                .isInstanceOf(Forbidden.class);
    }

    private InvitingCoordinator.Invited invite(String name) {
        return Fresh.asOperator(() -> inviting.invite(fresh.ref(), name, email));
    }
}
