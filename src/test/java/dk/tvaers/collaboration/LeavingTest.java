package dk.tvaers.collaboration;

import static dk.tvaers.exchange.MemberLeaving.LocalProjects.KEEP;
import static dk.tvaers.exchange.MemberLeaving.LocalProjects.STOP;
import static dk.tvaers.testkit.Fresh.ALBERTSLUND;
import static dk.tvaers.testkit.Fresh.GLOSTRUP;
import static dk.tvaers.testkit.Fresh.HOEJE_TAASTRUP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dk.tvaers.access.Role;
import dk.tvaers.exchange.MemberLeaving;
import dk.tvaers.kernel.Conflict;
import dk.tvaers.kernel.Forbidden;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.LocalProjectId;
import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.Period;
import dk.tvaers.kernel.PersonId;
import dk.tvaers.kernel.RuleBroken;
import dk.tvaers.people.Persons;
import dk.tvaers.people.RoleItem;
import dk.tvaers.people.Roles;
import dk.tvaers.programme.LocalProjectDetails;
import dk.tvaers.programme.LocalProjects;
import dk.tvaers.programme.Participation;
import dk.tvaers.programme.Projected;
import dk.tvaers.testkit.Fresh;
import dk.tvaers.testkit.Portal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class LeavingTest {

    private static final LocalDate START = LocalDate.of(2015, 1, 1);

    private final Leaving leaving = Portal.bean(Leaving.class);
    private final Members members = Portal.bean(Members.class);
    private final Fresh fresh = Fresh.collaboration(GLOSTRUP, ALBERTSLUND);
    private final LocalDate inAMonth = Now.today().plusMonths(1);
    private final LocalDate yesterday = Now.today().minusDays(1);

    @Test
    void whatHappensIsToldBefore() {
        local("KY", Participation.IN_PROGRESS);
        local("SAPA", Participation.IN_OPERATION);
        role(Role.PROGRAMME_LEADER);
        LeavingPreview preview =
                fresh.asCoordinator(() -> leaving.preview(glostrup().id(), inAMonth));
        assertThat(preview.consequences())
                .extracting(MemberLeaving.Consequence::key, MemberLeaving.Consequence::count)
                .containsExactly(tuple("programme.leaving.local-projects", 2L), tuple("people.leaving.roles", 1L));
        assertThat(preview.choice()).isTrue();
    }

    @Test
    void withoutLocalProjectsAtWorkThereIsNothingToChoose() {
        local("KY", Participation.IN_OPERATION);
        assertThat(fresh.asCoordinator(() -> leaving.preview(glostrup().id(), inAMonth))
                        .choice())
                .isFalse();
    }

    @Test
    void untilTheLastDayIsOverNothingIsSettledAndItCanBeTakenBack() {
        LocalProjectId ky = local("KY", Participation.IN_PROGRESS);
        leave(inAMonth, STOP);
        assertThat(glostrup().leftOn()).isEqualTo(inAMonth);
        settleOn(inAMonth);
        assertThat(local(ky).participation()).isEqualTo(Participation.IN_PROGRESS);
        stay();
        assertThat(glostrup().leftOn()).isNull();
        settleOn(inAMonth.plusDays(1));
        assertThat(local(ky).participation()).isEqualTo(Participation.IN_PROGRESS);
    }

    @Test
    void onTheDayAfterWhatWasChosenIsSettledOnce() {
        LocalProjectId ky = local("KY", Participation.IN_PROGRESS);
        LocalProjectId sapa = local("SAPA", Participation.IN_OPERATION);
        PersonId leader = role(Role.PROGRAMME_LEADER);
        leave(inAMonth, STOP);
        settleOn(inAMonth.plusDays(1));
        settleOn(inAMonth.plusDays(2));
        assertThat(local(ky).participation()).isEqualTo(Participation.STOPPED);
        assertThat(local(ky).participationOn()).isEqualTo(inAMonth);
        assertThat(local(sapa).participation()).isEqualTo(Participation.IN_OPERATION);
        assertThat(roles(leader)).extracting(RoleItem::to).containsExactly(inAMonth);
        assertThat(fresh.count("select count(*) from participation_change where collaboration_id = ?"))
                .as("two joined, one stopped")
                .isEqualTo(3);
    }

    @Test
    void whoLeftYesterdayIsSettledAtOnce() {
        LocalProjectId ky = local("KY", Participation.NOT_STARTED);
        PersonId leader = role(Role.PROGRAMME_LEADER);
        leave(yesterday, STOP);
        assertThat(local(ky).participation()).isEqualTo(Participation.STOPPED);
        assertThat(roles(leader)).extracting(RoleItem::to).containsExactly(yesterday);
        assertThatThrownBy(this::stay).isInstanceOfSatisfying(RuleBroken.class, broken -> assertThat(broken.key())
                .isEqualTo("collaboration.rule.not-leaving"));
    }

    @Test
    void localProjectsMayStayAsTheyAre() {
        LocalProjectId ky = local("KY", Participation.IN_PROGRESS);
        leave(yesterday, KEEP);
        assertThat(local(ky).participation()).isEqualTo(Participation.IN_PROGRESS);
    }

    @Test
    void whoIsAdmittedAgainAtOnceKeepsItsProjectsAndRoles() {
        LocalProjectId ky = local("KY", Participation.IN_PROGRESS);
        PersonId leader = role(Role.PROGRAMME_LEADER);
        leave(inAMonth, STOP);
        fresh.asCoordinator(() -> members.admit(GLOSTRUP, new Period(inAMonth.plusDays(1), null)));
        settleOn(inAMonth.plusDays(1));
        assertThat(local(ky).participation()).isEqualTo(Participation.IN_PROGRESS);
        assertThat(roles(leader)).extracting(RoleItem::to).containsOnlyNulls();
    }

    @Test
    void whoHoldsAnOfficeHandsItOnFirst() {
        Offices offices = Portal.bean(Offices.class);
        fresh.asCoordinator(() -> offices.hold(Office.CHAIR, GLOSTRUP, new Period(START, null)));
        assertThatThrownBy(() -> leave(inAMonth, KEEP))
                .isInstanceOfSatisfying(RuleBroken.class, broken -> assertThat(broken.key())
                        .isEqualTo("collaboration.rule.leaver-holds-office"));
        fresh.asCoordinator(() -> {
            offices.handOn(Office.CHAIR, ALBERTSLUND, inAMonth.plusDays(1));
            return true;
        });
        leave(inAMonth, KEEP);
        assertThat(glostrup().leftOn()).isEqualTo(inAMonth);
    }

    @Test
    void whoIsAdmittedWithALastDayIsSettledLikeOneThatLeavesLater() {
        fresh.asCoordinator(() -> members.admit(HOEJE_TAASTRUP, new Period(START, inAMonth)));
        PersonId leader = fresh.person("Programleder", HOEJE_TAASTRUP);
        fresh.asCoordinator(() -> Portal.bean(Roles.class)
                .give(leader, Role.PROGRAMME_LEADER, HOEJE_TAASTRUP, null, new Period(START, null)));
        settleOn(inAMonth);
        assertThat(roles(leader)).extracting(RoleItem::to).containsOnlyNulls();
        settleOn(inAMonth.plusDays(1));
        assertThat(roles(leader)).extracting(RoleItem::to).containsExactly(inAMonth);
    }

    @Test
    void itLeavesOnceAndNotBeforeItCame() {
        assertThatThrownBy(() -> leave(START.minusDays(1), KEEP)).isInstanceOf(Invalid.class);
        leave(inAMonth, KEEP);
        assertThatThrownBy(() -> leave(inAMonth, KEEP))
                .isInstanceOfSatisfying(RuleBroken.class, broken -> assertThat(broken.key())
                        .isEqualTo("collaboration.rule.leaves-already"));
    }

    @Test
    void whoReadAnOlderVersionIsTold() {
        MembershipItem read = glostrup();
        leave(inAMonth, KEEP);
        assertThatThrownBy(() -> fresh.asCoordinator(() -> {
                    leaving.stay(read.id(), read.version());
                    return true;
                }))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void aProgrammeLeaderDecidesNothingOfIt() {
        assertThatThrownBy(() -> fresh.as(
                        Role.PROGRAMME_LEADER,
                        GLOSTRUP,
                        null,
                        () -> leaving.preview(glostrup().id(), inAMonth)))
                .isInstanceOf(Forbidden.class);
    }

    private MembershipItem glostrup() {
        return fresh.asCoordinator(() -> members.history().stream()
                .filter(member ->
                        member.code().equals(GLOSTRUP) && member.joinedOn().equals(START))
                .findFirst()
                .orElseThrow());
    }

    private void leave(LocalDate lastDay, MemberLeaving.LocalProjects choice) {
        MembershipItem member = glostrup();
        fresh.asCoordinator(() -> {
            leaving.leave(member.id(), member.version(), lastDay, choice);
            return true;
        });
    }

    private void stay() {
        MembershipItem member = glostrup();
        fresh.asCoordinator(() -> {
            leaving.stay(member.id(), member.version());
            return true;
        });
    }

    private void settleOn(LocalDate day) {
        Now.at(day.atTime(0, 7).atZone(Now.COPENHAGEN).toInstant(), () -> {
            fresh.asCoordinator(() -> {
                Portal.bean(LastDays.class).run();
                return true;
            });
        });
    }

    private LocalProjectId local(String code, Participation participation) {
        return Projected.joined(fresh, Projected.project(fresh, code), GLOSTRUP, participation);
    }

    private LocalProjectDetails local(LocalProjectId id) {
        return fresh.asCoordinator(() -> Portal.bean(LocalProjects.class).get(id));
    }

    private PersonId role(Role role) {
        PersonId person = fresh.person("Programleder", GLOSTRUP);
        fresh.asCoordinator(() -> Portal.bean(Roles.class).give(person, role, GLOSTRUP, null, new Period(START, null)));
        return person;
    }

    private List<RoleItem> roles(PersonId person) {
        return fresh.asCoordinator(() -> Portal.bean(Persons.class).get(person).roles());
    }
}
