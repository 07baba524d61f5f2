package dk.tvaers.people;

import static dk.tvaers.testkit.Fresh.ALBERTSLUND;
import static dk.tvaers.testkit.Fresh.GLOSTRUP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.tvaers.access.Actor;
import dk.tvaers.access.Actors;
import dk.tvaers.access.Grant;
import dk.tvaers.access.Role;
import dk.tvaers.kernel.AccountId;
import dk.tvaers.kernel.Period;
import dk.tvaers.kernel.PersonId;
import dk.tvaers.testkit.Fresh;
import dk.tvaers.testkit.Portal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class AccountActorsTest {

    private static final LocalDate FIRST = LocalDate.of(2016, 3, 1);
    private static final LocalDate LAST = LocalDate.of(2016, 3, 31);

    private final Actors actors = Portal.bean(Actors.class);
    private final Fresh fresh = Fresh.collaboration(GLOSTRUP, ALBERTSLUND);
    private final AccountId account = Some.account(Some.email());
    private final PersonId person = Some.person(fresh, "Programleder, Glostrup", account);

    @Test
    void aRoleIsInForceFromItsFirstToItsLastDay() {
        Some.role(fresh, person, Role.PROGRAMME_LEADER, GLOSTRUP, FIRST, LAST);
        assertThat(on(FIRST.minusDays(1))).isEmpty();
        assertThat(on(FIRST)).isPresent();
        assertThat(on(LAST)).isPresent();
        assertThat(on(LAST.plusDays(1))).isEmpty();
    }

    @Test
    void aRoleWithoutAnEndStays() {
        Some.role(fresh, person, Role.PROGRAMME_LEADER, GLOSTRUP, FIRST, null);
        assertThat(on(FIRST.plusYears(50)).orElseThrow().grants())
                .containsExactly(new Grant(Role.PROGRAMME_LEADER, GLOSTRUP, null, null));
    }

    @Test
    void whoHasNoRoleIsNobodyInTheCollaboration() {
        assertThat(on(FIRST)).isEmpty();
        assertThat(actors.collaborationsOf(account)).isEmpty();
    }

    @Test
    void aDelegatedRoleIsMarkedWithItsGiverAndLastsForTheDaysOfTheDelegation() {
        AccountId boss = Some.account(Some.email());
        PersonId giver = Some.person(fresh, "Programleder, Albertslund", boss);
        Some.role(fresh, giver, Role.PROGRAMME_LEADER, ALBERTSLUND, FIRST.minusYears(1), null);
        Some.role(fresh, person, Role.READER, GLOSTRUP, FIRST.minusYears(1), null);
        Some.on(
                FIRST,
                () -> Some.as(fresh, boss, () -> Portal.bean(Delegations.class).give(person, new Period(FIRST, LAST))));

        assertThat(on(FIRST).orElseThrow().grants())
                .extracting(Grant::role, Grant::municipality, Grant::delegator)
                .containsExactlyInAnyOrder(
                        tuple(Role.READER, GLOSTRUP, null), tuple(Role.PROGRAMME_LEADER, ALBERTSLUND, giver));
        assertThat(on(LAST).orElseThrow().grants()).hasSize(2);
        assertThat(on(FIRST.minusDays(1)).orElseThrow().grants()).hasSize(1);
        assertThat(on(LAST.plusDays(1)).orElseThrow().grants()).hasSize(1);
    }

    @Test
    void whatWasDelegatedIsNotDelegatedOn() {
        AccountId boss = Some.account(Some.email());
        PersonId giver = Some.person(fresh, "Programkoordinator", boss);
        Some.role(fresh, giver, Role.COORDINATOR, null, FIRST.minusYears(1), null);
        AccountId middle = Some.account(Some.email());
        PersonId between = Some.person(fresh, "Mødesekretær", middle);
        Some.on(
                FIRST,
                () -> Some.as(
                        fresh, boss, () -> Portal.bean(Delegations.class).give(between, new Period(FIRST, LAST))));
        Some.on(
                FIRST,
                () -> Some.as(
                        fresh, middle, () -> Portal.bean(Delegations.class).give(person, new Period(FIRST, LAST))));
        assertThat(on(FIRST)).isEmpty();
    }

    @Test
    void aDelegatedRoleEndsWithTheRoleItself() {
        AccountId boss = Some.account(Some.email());
        PersonId giver = Some.person(fresh, "Direktør, Albertslund", boss);
        Some.role(fresh, giver, Role.DIRECTOR, ALBERTSLUND, FIRST, FIRST.plusDays(5));
        Some.on(
                FIRST,
                () -> Some.as(fresh, boss, () -> Portal.bean(Delegations.class).give(person, new Period(FIRST, LAST))));
        assertThat(on(FIRST.plusDays(5))).isPresent();
        assertThat(on(FIRST.plusDays(6))).isEmpty();
    }

    @Test
    void rolesOfOneCollaborationOpenNoOther() {
        Fresh other = Fresh.collaboration(GLOSTRUP);
        Some.role(fresh, person, Role.READER, GLOSTRUP, FIRST, null);
        assertThat(actors.in(other.ref(), account)).isEmpty();
        Some.role(other, Some.person(other, "Læser, Glostrup", account), Role.AUDITOR, null, FIRST, null);
        assertThat(actors.in(other.ref(), account).orElseThrow().grants())
                .extracting(Grant::role)
                .containsExactly(Role.AUDITOR);
        assertThat(actors.collaborationsOf(account)).containsExactlyInAnyOrder(fresh.ref(), other.ref());
    }

    @Test
    void aClosedCollaborationIsNotAmongThem() {
        Some.role(fresh, person, Role.READER, GLOSTRUP, FIRST, null);
        Some.sql("update collaboration set closed_on = '2017-01-01' where id = "
                + fresh.ref().id().value());
        assertThat(actors.collaborationsOf(account)).isEmpty();
    }

    private Optional<Actor> on(LocalDate date) {
        return Some.on(date, () -> actors.in(fresh.ref(), account));
    }
}
