package dk.tvaers.people;

import static dk.tvaers.testkit.Fresh.GLOSTRUP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.tvaers.access.Actor;
import dk.tvaers.access.Context;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.LogIn;
import dk.tvaers.access.LogIn.Outcome;
import dk.tvaers.access.Role;
import dk.tvaers.kernel.AccountId;
import dk.tvaers.kernel.Forbidden;
import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.PersonId;
import dk.tvaers.kernel.RuleBroken;
import dk.tvaers.people.PersonLogIn.State;
import dk.tvaers.testkit.Fresh;
import dk.tvaers.testkit.Portal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class PersonLogInsTest {

    private final PersonLogIns logIns = Portal.bean(PersonLogIns.class);
    private final Persons persons = Portal.bean(Persons.class);
    private final Fresh fresh = Fresh.collaboration(GLOSTRUP);
    private final String email = Some.email();
    private final PersonId leader = person(fresh, email);

    @Test
    void whoIsInvitedChoosesAPasswordAndLogsIn() {
        assertThat(state()).isEqualTo(State.NONE);
        Invited invited = invite();
        assertThat(invited.email()).isEqualTo(email);
        assertThat(state()).isEqualTo(State.INVITED);
        choose(invited);
        assertThat(state()).isEqualTo(State.OPEN);
        assertThat(logIn()).isInstanceOf(Outcome.Welcome.class);
    }

    @Test
    void invitedAgainTheLinkBeforeStopsWorking() {
        Invited first = invite();
        Invited second = invite();
        broken("people.rule.link-dead", () -> choose(first));
        choose(second);
    }

    @Test
    void withoutAnEmailNobodyIsInvited() {
        PersonId without = person(fresh, null);
        broken("people.rule.no-email", () -> fresh.asCoordinator(() -> logIns.invite(without)));
    }

    @Test
    void anAccountFromElsewhereIsLinkedAndNoLinkOpensItForTheCoordinator() {
        Fresh other = Fresh.collaboration(GLOSTRUP);
        AccountId account = Some.account(email);
        Some.person(other, "Den samme", account);
        Invited invited = invite();
        assertThat(invited.link()).isNull();
        Some.role(fresh, leader, Role.READER, null, Now.today(), null);
        assertThat(Portal.bean(AccountActors.class).in(fresh.ref(), account)).isPresent();
        assertThat(fresh.asCoordinator(() -> logIns.get(leader)).elsewhere()).isTrue();
    }

    @Test
    void theOperatorsAccountIsNeverOpenedByACoordinatorsLink() {
        AccountId account = Some.account(email);
        Fresh.asOperator(() -> {
            Portal.bean(Accounts.class).grantOperator(account);
            return true;
        });
        assertThat(invite().link()).isNull();
    }

    @Test
    void aWrongEmailIsPutRightAsLongAsNobodyHasUsedTheAccount() {
        invite();
        String right = Some.email();
        changeEmail(right);
        Invited again = invite();
        assertThat(again.email()).isEqualTo(right);
        choose(again);
        changeEmail(Some.email());
        assertThat(invite().email()).isEqualTo(right);
    }

    @Test
    void whoHasStoppedIsLoggedOutAndComesBackWithoutTheOldPassword() {
        choose(invite());
        long session = Portal.bean(LogIn.class).openSession(((Outcome.Welcome) logIn()).account());
        leave();
        assertThat(Portal.bean(LogIn.class).accountOf(session)).isEmpty();
        assertThat(state()).isEqualTo(State.CLOSED);
        broken("people.rule.has-left", this::invite);
        fresh.asCoordinator(() -> {
            persons.bringBack(leader);
            return true;
        });
        Invited again = invite();
        assertThat(logIn()).isInstanceOf(Outcome.Refused.class);
        choose(again);
    }

    @Test
    void whoeverStopsOnADayToComeIsLoggedOutOnTheDayAfter() {
        choose(invite());
        LocalDate lastDay = Now.today().plusDays(10);
        fresh.asCoordinator(() -> {
            Portal.bean(HandingOver.class).leave(leader, new Handover(lastDay, Map.of()));
            return true;
        });
        closeLeaversOn(lastDay);
        assertThat(state()).isEqualTo(State.OPEN);
        closeLeaversOn(lastDay.plusDays(1));
        closeLeaversOn(lastDay.plusDays(2));
        assertThat(state()).isEqualTo(State.CLOSED);
        assertThat(fresh.count("select count(*) from audit_entry where collaboration_id = ? and act = 'log-in-taken'"))
                .isEqualTo(1);
    }

    @Test
    void anInvitationWorksForSevenDaysAndANewPasswordForOne() {
        Invited first = invite();
        assertThat(Duration.between(
                        Now.instant(), Objects.requireNonNull(first.link()).expiresAt()))
                .isBetween(Duration.ofDays(7).minusHours(1), Duration.ofDays(7));
        choose(first);
        IssuedLink later =
                fresh.asCoordinator(() -> Portal.bean(OneTimeLinks.class).forPerson(leader));
        assertThat(Duration.between(Now.instant(), later.expiresAt())).isLessThanOrEqualTo(Duration.ofDays(1));
    }

    private void closeLeaversOn(LocalDate day) {
        Some.on(day, () -> Portal.bean(CurrentContext.class)
                .within(new Context.InCollaboration(fresh.ref(), Actor.portal()), () -> {
                    Portal.bean(ClosingLeavers.class).run();
                    return true;
                }));
    }

    @Test
    void anAccountUsedElsewhereStaysOpenWhenItsOwnerStopsHere() {
        Fresh other = Fresh.collaboration(GLOSTRUP);
        AccountId account = Some.account(email);
        Some.person(other, "Den samme", account);
        invite();
        leave();
        assertThat(Portal.bean(AccountRows.class).findById(account)).get().returns(true, Account::open);
        assertThat(state()).isEqualTo(State.NONE);
    }

    @Test
    void onlyTheCoordinatorInvites() {
        assertThatThrownBy(() -> fresh.as(Role.PROGRAMME_LEADER, GLOSTRUP, null, () -> logIns.invite(leader)))
                .isInstanceOf(Forbidden.class);
    }

    private void leave() {
        fresh.asCoordinator(() -> {
            Portal.bean(HandingOver.class)
                    .leave(leader, new Handover(Now.today().minusDays(1), Map.of()));
            return true;
        });
    }

    private void changeEmail(String to) {
        fresh.asCoordinator(() -> {
            PersonDetails read = persons.get(leader);
            persons.change(leader, new PersonData(read.name(), null, to, null, GLOSTRUP, null), read.version());
            return true;
        });
    }

    private static PersonId person(Fresh fresh, @Nullable String email) {
        return fresh.asCoordinator(() -> Portal.bean(Persons.class)
                .add(new PersonData("Programleder, Glostrup", null, email, null, GLOSTRUP, null)));
    }

    private Invited invite() {
        return fresh.asCoordinator(() -> logIns.invite(leader));
    }

    private State state() {
        return fresh.asCoordinator(() -> logIns.get(leader)).state();
    }

    private static void choose(Invited invited) {
        String path = Objects.requireNonNull(invited.link()).path();
        Portal.bean(ChoosingPassword.class).choose(path.substring(OneTimeLinks.PATH.length()), Some.PASSWORD);
    }

    private Outcome logIn() {
        return Portal.bean(LogIn.class).check(email, Some.PASSWORD, "test-" + email);
    }

    private static void broken(String rule, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(RuleBroken.class, broken -> assertThat(broken.key())
                .isEqualTo(rule));
    }
}
