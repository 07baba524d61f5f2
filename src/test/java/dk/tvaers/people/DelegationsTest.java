package dk.tvaers.people;

import static dk.tvaers.testkit.Fresh.GLOSTRUP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.tvaers.access.Role;
import dk.tvaers.kernel.AccountId;
import dk.tvaers.kernel.Forbidden;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.Period;
import dk.tvaers.kernel.PersonId;
import dk.tvaers.kernel.RuleBroken;
import dk.tvaers.testkit.Fresh;
import dk.tvaers.testkit.Portal;
import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class DelegationsTest {

    private final Delegations delegations = Portal.bean(Delegations.class);
    private final Fresh fresh = Fresh.collaboration(GLOSTRUP);
    private final AccountId giver = Some.account(Some.email());
    private final AccountId receiver = Some.account(Some.email());
    private final PersonId giving = Some.person(fresh, "Programleder, Glostrup", giver);
    private final PersonId receiving = Some.person(fresh, "Projektleder, Glostrup", receiver);
    private final LocalDate today = Now.today();

    DelegationsTest() {
        Some.role(fresh, giving, Role.PROGRAMME_LEADER, GLOSTRUP, today.minusYears(1), null);
        Some.role(fresh, receiving, Role.READER, GLOSTRUP, today.minusYears(1), null);
    }

    @Test
    void bothSeeItWhileItLasts() {
        give(new Period(today, today.plusDays(7)));
        assertThat(Some.as(fresh, giver, delegations::own))
                .singleElement()
                .returns("Projektleder, Glostrup", DelegationItem::receiverName);
        assertThat(Some.as(fresh, receiver, delegations::own)).hasSize(1);
        assertThat(Some.on(today.plusDays(8), () -> Some.as(fresh, giver, delegations::own)))
                .isEmpty();
    }

    @Test
    void theCoordinatorSeesToItForWhoIsAwayAndNobodyElseDoes() {
        DelegationId given =
                fresh.asCoordinator(() -> delegations.giveFor(giving, receiving, new Period(today, today.plusDays(7))));
        assertThat(fresh.asCoordinator(() -> delegations.of(giving)))
                .singleElement()
                .returns(given, DelegationItem::id);
        assertThat(Some.as(fresh, receiver, delegations::own)).hasSize(1);
        assertThatThrownBy(() -> Some.as(
                        fresh,
                        receiver,
                        () -> delegations.giveFor(giving, receiving, new Period(today.plusDays(9), today.plusDays(9)))))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> Some.as(fresh, receiver, () -> delegations.of(giving)))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void itHasAnEndThatIsNotOver() {
        assertThatThrownBy(() -> give(new Period(today, null))).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> give(new Period(today.minusDays(9), today.minusDays(1))))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void nobodyActsForThemselvesOrTwiceForTheSameDays() {
        broken(
                "people.rule.delegates-to-self",
                () -> Some.as(fresh, giver, () -> delegations.give(giving, new Period(today, today))));
        give(new Period(today, today.plusDays(7)));
        broken("people.rule.delegation-overlaps", () -> give(new Period(today.plusDays(7), today.plusDays(9))));
    }

    @Test
    void whoCannotLogInCannotActForAnybody() {
        PersonId without = Some.person(fresh, "Projektleder, KY", null);
        broken(
                "people.rule.receiver-without-log-in",
                () -> Some.as(fresh, giver, () -> delegations.give(without, new Period(today, today))));
        assertThat(Some.as(fresh, giver, delegations::receivers))
                .extracting(PersonName::id)
                .containsExactly(receiving);
    }

    @Test
    void nobodyOfAnotherCollaborationActsForOneHere() {
        PersonId foreign = Some.person(Fresh.collaboration(), "Læser", Some.account(Some.email()));
        assertThatThrownBy(() -> Some.as(fresh, giver, () -> delegations.give(foreign, new Period(today, today))))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void stoppedItIsGoneAtOnce() {
        DelegationId begunToday = give(new Period(today, today.plusDays(7)));
        assertThat(acts()).isTrue();
        end(giver, begunToday);
        assertThat(acts()).isFalse();
        DelegationId begunEarlier =
                Some.on(today.minusDays(3), () -> give(new Period(today.minusDays(3), today.plusDays(7))));
        assertThat(acts()).isTrue();
        end(giver, begunEarlier);
        assertThat(acts()).isFalse();
    }

    @Test
    void itIsStoppedByWhoeverGaveItAndByTheCoordinator() {
        DelegationId first = give(new Period(today, today.plusDays(7)));
        assertThatThrownBy(() -> end(receiver, first)).isInstanceOf(Forbidden.class);
        fresh.asCoordinator(() -> {
            delegations.end(first);
            return true;
        });
        assertThat(acts()).isFalse();
    }

    private boolean acts() {
        return Portal.bean(AccountActors.class)
                .in(fresh.ref(), receiver)
                .orElseThrow()
                .has(Role.PROGRAMME_LEADER);
    }

    private DelegationId give(Period period) {
        return Some.as(fresh, giver, () -> delegations.give(receiving, period));
    }

    private void end(AccountId who, DelegationId id) {
        Some.as(fresh, who, () -> {
            delegations.end(id);
            return true;
        });
    }

    private static void broken(String rule, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(RuleBroken.class, broken -> assertThat(broken.key())
                .isEqualTo(rule));
    }
}
