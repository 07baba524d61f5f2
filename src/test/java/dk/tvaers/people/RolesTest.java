package dk.tvaers.people;

import static dk.tvaers.testkit.Fresh.ALBERTSLUND;
import static dk.tvaers.testkit.Fresh.GLOSTRUP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.tvaers.access.Role;
import dk.tvaers.kernel.Conflict;
import dk.tvaers.kernel.Forbidden;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.Period;
import dk.tvaers.kernel.PersonId;
import dk.tvaers.kernel.ProjectId;
import dk.tvaers.kernel.RuleBroken;
import dk.tvaers.testkit.Fresh;
import dk.tvaers.testkit.Portal;
import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("database")
class RolesTest {

    private static final LocalDate FIRST = LocalDate.of(2016, 1, 1);

    private final Roles roles = Portal.bean(Roles.class);
    private final Fresh fresh = Fresh.collaboration(GLOSTRUP);
    private final PersonId person = Some.person(fresh, "Programleder, Glostrup", null);

    @ParameterizedTest
    @EnumSource(Role.class)
    void aRoleIsGivenWithWhatItIsBoundToAndNoMore(Role role) {
        ProjectId project = ProjectId.next();
        for (MunicipalityCode municipality : new @Nullable MunicipalityCode[] {null, GLOSTRUP}) {
            for (ProjectId bound : new @Nullable ProjectId[] {null, project}) {
                boolean right =
                        switch (role.bound()) {
                            case COLLABORATION -> municipality == null && bound == null;
                            case MUNICIPALITY -> municipality != null && bound == null;
                            case LOCAL_PROJECT -> municipality != null && bound != null;
                            case EITHER -> bound == null;
                        };
                if (right) {
                    RoleScope.check(role, municipality, bound);
                } else {
                    assertThatThrownBy(() -> RoleScope.check(role, municipality, bound))
                            .isInstanceOf(Invalid.class);
                }
            }
        }
    }

    @Test
    void theSameRoleIsNotGivenTwiceForTheSameDays() {
        give(Role.READER, GLOSTRUP, FIRST, FIRST.plusDays(9));
        broken("people.rule.role-overlaps", () -> give(Role.READER, GLOSTRUP, FIRST.plusDays(9), null));
        give(Role.READER, GLOSTRUP, FIRST.plusDays(10), null);
        give(Role.DIRECTOR, GLOSTRUP, FIRST, null);
        assertThat(fresh.asCoordinator(() -> Portal.bean(Persons.class).get(person))
                        .roles())
                .hasSize(3);
    }

    @Test
    void onlyAMemberCanBeWhatARoleIsBoundTo() {
        assertThatThrownBy(() -> give(Role.READER, ALBERTSLUND, FIRST, null)).isInstanceOf(Invalid.class);
    }

    @Test
    void endedYesterdayItIsGoneAtOnceAlsoWhenItBeganToday() {
        RoleGrantId old = give(Role.READER, GLOSTRUP, FIRST, null);
        RoleGrantId young = give(Role.DIRECTOR, GLOSTRUP, Now.today(), null);
        end(old, Now.today().minusDays(1));
        end(young, Now.today().minusDays(1));
        assertThat(fresh.asCoordinator(() -> Portal.bean(Persons.class).get(person))
                        .roles())
                .singleElement()
                .returns(Now.today().minusDays(1), RoleItem::to);
    }

    @Test
    void anEndNeverLiesBeforeTheBeginningNorIsPutOff() {
        RoleGrantId role = give(Role.READER, GLOSTRUP, FIRST, FIRST.plusDays(9));
        assertThatThrownBy(() -> end(role, FIRST.minusDays(1))).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> end(role, FIRST.plusDays(10))).isInstanceOf(Invalid.class);
    }

    @Test
    void theLastCoordinatorStaysUntilThereIsAnother() {
        RoleGrantId last = give(Role.COORDINATOR, null, FIRST, null);
        broken("people.rule.last-coordinator", () -> end(last, Now.today()));
        PersonId second = Some.person(fresh, "Programkoordinator, ny", null);
        Some.role(fresh, second, Role.COORDINATOR, null, FIRST, null);
        end(last, Now.today());
    }

    @Test
    void aRoleGivenWronglyIsCorrectedAndTheTrailSaysWhatItWas() {
        RoleGrantId role = give(Role.READER, GLOSTRUP, FIRST, null);
        correct(role, null, new Period(FIRST.plusDays(3), FIRST.plusDays(9)));
        assertThat(fresh.asCoordinator(() -> roles.get(person, role)))
                .returns(null, RoleItem::municipality)
                .returns(FIRST.plusDays(3), RoleItem::from)
                .returns(FIRST.plusDays(9), RoleItem::to);
        assertThat(fresh.count("select count(*) from audit_entry where collaboration_id = ? and record_kind = 'role'"
                        + " and act = 'changed' and changes like '%municipalityCode%161%'"))
                .isEqualTo(1);
        RoleGrantId other = give(Role.READER, GLOSTRUP, FIRST, null);
        broken("people.rule.role-overlaps", () -> correct(other, null, new Period(FIRST, FIRST.plusDays(4))));
        assertThatThrownBy(() -> fresh.asCoordinator(() -> {
                    roles.change(role, 0, null, null, new Period(FIRST, null));
                    return true;
                }))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void aCorrectionLeavesACoordinatorToo() {
        RoleGrantId last = give(Role.COORDINATOR, null, FIRST, null);
        broken("people.rule.last-coordinator", () -> correct(last, null, new Period(FIRST, Now.today())));
        broken(
                "people.rule.last-coordinator",
                () -> correct(last, null, new Period(Now.today().plusDays(1), null)));
        correct(last, null, new Period(FIRST.plusDays(1), null));
    }

    @Test
    void onlyTheCoordinatorGivesAndEndsRoles() {
        RoleGrantId role = give(Role.READER, GLOSTRUP, FIRST, null);
        assertThatThrownBy(() -> fresh.as(
                        Role.PROGRAMME_LEADER,
                        GLOSTRUP,
                        null,
                        () -> roles.give(person, Role.COORDINATOR, null, null, new Period(FIRST, null))))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> fresh.as(Role.DIRECTOR, GLOSTRUP, null, () -> {
                    roles.end(role, Now.today());
                    return true;
                }))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void nobodyOfAnotherCollaborationIsGivenARole() {
        PersonId foreign = Some.person(Fresh.collaboration(), "Læser", null);
        assertThatThrownBy(() -> Some.role(fresh, foreign, Role.AUDITOR, null, FIRST, null))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void theFirstCoordinatorIsTheOperatorsAndOnlyTheFirst() {
        Fresh empty = Fresh.collaboration();
        var account = Some.account(Some.email());
        var first = Portal.bean(FirstCoordinator.class);
        PersonData data = new PersonData("Programkoordinator", (MunicipalityCode) null);
        assertThatThrownBy(() -> Some.outside(account, () -> first.create(empty.ref(), data, account, FIRST)))
                .isInstanceOf(Forbidden.class);
        PersonId made = Fresh.asOperator(() -> first.create(empty.ref(), data, account, FIRST));
        assertThat(Portal.bean(AccountActors.class).in(empty.ref(), account).orElseThrow())
                .returns(made, actor -> actor.person())
                .returns(true, actor -> actor.has(Role.COORDINATOR));
        broken(
                "people.rule.has-coordinator",
                () -> Fresh.asOperator(() -> first.create(empty.ref(), data, Some.account(Some.email()), FIRST)));
    }

    private RoleGrantId give(
            Role role, @Nullable MunicipalityCode municipality, LocalDate from, @Nullable LocalDate to) {
        return Some.role(fresh, person, role, municipality, from, to);
    }

    private void correct(RoleGrantId role, @Nullable MunicipalityCode municipality, Period period) {
        fresh.asCoordinator(() -> {
            roles.change(role, roles.get(person, role).version(), municipality, null, period);
            return true;
        });
    }

    private void end(RoleGrantId role, LocalDate lastDay) {
        fresh.asCoordinator(() -> {
            roles.end(role, lastDay);
            return true;
        });
    }

    private static void broken(String rule, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(RuleBroken.class, broken -> assertThat(broken.key())
                .isEqualTo(rule));
    }
}
