package dk.tvaers.loan.specialist;

import static dk.tvaers.testkit.Fresh.ALBERTSLUND;
import static dk.tvaers.testkit.Fresh.GLOSTRUP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.tvaers.access.Role;
import dk.tvaers.exchange.MemberLeaving;
import dk.tvaers.exchange.SearchText;
import dk.tvaers.kernel.Conflict;
import dk.tvaers.kernel.Forbidden;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.Period;
import dk.tvaers.kernel.PersonId;
import dk.tvaers.kernel.RuleBroken;
import dk.tvaers.testkit.Overtaken;
import dk.tvaers.testkit.Portal;
import dk.tvaers.testkit.SentStatements;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class SpecialistsTest {

    private static final Week WEEK = Week.of(Now.today());

    private final Lendable lendable = new Lendable();
    private final Specialists specialists = Portal.bean(Specialists.class);
    private final KeepingSpecialists keeping = Portal.bean(KeepingSpecialists.class);
    private final Capacities capacities = Portal.bean(Capacities.class);
    private final SpecialistId id = lendable.add();

    @Test
    void theLenderAndTheCoordinatorKnowTheNameAndThirdsSeeWhatThePersonCan() {
        for (Role role : List.of(Role.PROGRAMME_LEADER, Role.DIRECTOR, Role.CONTROLLER, Role.READER)) {
            assertThat(seenBy(role, GLOSTRUP).name()).as("%s", role).isEqualTo(Lendable.NAME);
            SpecialistItem third = seenBy(role, ALBERTSLUND);
            assertThat(third.known()).as("%s", role).isFalse();
            assertThat(third.toString()).doesNotContain(Lendable.NAME, "tirsdagen", lendable.person.toString());
            assertThat(third.label()).isEqualTo("It-arkitekt, Glostrup");
            assertThat(third.competenceNames()).isEqualTo("Testledelse");
        }
        assertThat(seenBy(Role.COORDINATOR, null).name()).isEqualTo(Lendable.NAME);
        for (Role role : List.of(Role.SECRETARY, Role.AUDITOR)) {
            assertThat(seenBy(role, null).name()).as("%s", role).isNull();
        }
        assertThat(lendable.neighbour(() -> specialists.list(SpecialistFilter.ALL))
                        .getFirst()
                        .known())
                .isFalse();
    }

    @Test
    void aPartyToALoanKnowsTheName() {
        SetLoans.tell(id);
        assertThat(lendable.neighbour(() -> specialists.get(id)).name()).isEqualTo(Lendable.NAME);
    }

    @Test
    void whoMayNotKeepThemIsRefused() {
        SpecialistData data = lendable.data(null, "Testleder");
        assertThatThrownBy(() -> lendable.neighbour(() -> keeping.add(data, BigDecimal.TEN)))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() ->
                        lendable.fresh.as(Role.CONTROLLER, GLOSTRUP, null, () -> keeping.add(data, BigDecimal.TEN)))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> lendable.neighbour(Lendable.doing(() -> keeping.setHours(id, WEEK, BigDecimal.TEN))))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> lendable.neighbour(Lendable.doing(() -> keeping.retire(id, 0, Now.today()))))
                .isInstanceOf(Forbidden.class);
        assertThat(lendable.fresh.asCoordinator(() -> keeping.add(data, BigDecimal.TEN)))
                .isNotNull();
    }

    @Test
    void whatCannotBeAcceptedIsRefusedByTheNameOfItsField() {
        Lendable.refused("specialist.rule.person-or-role", () -> add(lendable.data(null, " ")));
        Lendable.refused("specialist.rule.person-and-role", () -> add(lendable.data(lendable.person, "Rolle")));
        PersonId elsewhere = lendable.fresh.person("En anden", ALBERTSLUND);
        Lendable.refused("specialist.rule.not-there", () -> add(lendable.data(elsewhere, null)));
        Lendable.refused("specialist.rule.person-known", () -> add(lendable.data(lendable.person, null)));
        Lendable.refused(
                "specialist.rule.hours",
                () -> lendable.leader(() -> keeping.add(lendable.data(null, "Rolle"), new BigDecimal("7.1"))));
        lendable.fresh.asCoordinator(
                Lendable.doing(() -> Portal.bean(Catalogue.class).retire(lendable.tester, 0)));
        Lendable.refused("specialist.rule.not-in-catalogue", () -> add(lendable.data(null, "Rolle")));
        change(lendable.data(lendable.person, null));
    }

    @Test
    void whatSomebodyElseChangedSinceIsNotOverwritten() {
        change(lendable.data(null, "It-arkitekt uden navn"));
        assertThat(lendable.leader(() -> specialists.get(id)).name()).isEqualTo("It-arkitekt uden navn");
        assertThatThrownBy(() -> lendable.leader(
                        Lendable.doing(() -> keeping.change(id, 0, lendable.data(lendable.person, null)))))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void hoursAbsencesAndLoansMakeTheCapacity() {
        lendable.leader(Lendable.doing(() -> keeping.setHours(id, WEEK.plus(2), new BigDecimal("30"))));
        LocalDate tuesday = WEEK.plus(1).monday().plusDays(1);
        lendable.self(() -> keeping.addAbsence(id, new Period(tuesday, tuesday)));
        SetLoans.book(id, WEEK.plus(1), "10", true);
        SetLoans.book(id, WEEK.plus(1), "7", false);
        SetLoans.book(id, WEEK.plus(2), "5.5", true);
        List<Capacity> weeks = lendable.neighbour(() -> capacities.free(
                id, new Period(WEEK.monday().plusDays(3), WEEK.plus(2).monday())));
        assertThat(weeks).extracting(Capacity::week).containsExactly(WEEK, WEEK.plus(1), WEEK.plus(2));
        assertThat(weeks.get(0).free()).isEqualByComparingTo("20");
        assertThat(weeks.get(1).available()).isEqualByComparingTo("16");
        assertThat(weeks.get(1).isDoubleBooked()).isTrue();
        assertThat(weeks.get(2).free()).isEqualByComparingTo("24.5");
        assertThat(free(WEEK, WEEK)).containsExactly(id);
        assertThat(free(WEEK, WEEK.plus(1))).isEmpty();
        assertThat(free(WEEK.plus(2), null)).containsExactly(id);
    }

    @Test
    void thePersonAndTheLenderWriteAbsencesAndNobodyElseSeesThem() {
        Period days = new Period(Now.today(), Now.today().plusDays(2));
        AbsenceId absence = lendable.self(() -> keeping.addAbsence(id, days));
        Lendable.refused("specialist.rule.absence-overlaps", () -> lendable.leader(() -> keeping.addAbsence(id, days)));
        assertThatThrownBy(() -> lendable.neighbour(() -> keeping.addAbsence(
                        id, new Period(Now.today().plusDays(9), Now.today().plusDays(9)))))
                .isInstanceOf(Forbidden.class);
        assertThat(lendable.leader(() -> specialists.absences(id))).hasSize(1);
        assertThat(lendable.neighbour(() -> specialists.absences(id))).isEmpty();
        assertThatThrownBy(() -> lendable.neighbour(Lendable.doing(() -> keeping.removeAbsence(id, absence))))
                .isInstanceOf(Forbidden.class);
        lendable.self(Lendable.doing(() -> keeping.removeAbsence(id, absence)));
        assertThat(lendable.leader(() -> specialists.absences(id))).isEmpty();
    }

    @Test
    void whoIsTakenFromTheListIsHistory() {
        lendable.leader(Lendable.doing(() -> keeping.retire(id, 0, Now.today())));
        assertThat(lendable.leader(() -> specialists.list(SpecialistFilter.ALL)))
                .isEmpty();
        assertThat(lendable.leader(() -> specialists.list(new SpecialistFilter(null, null, null, null, null, true))))
                .hasSize(1);
        Lendable.refused(
                "specialist.rule.retired",
                () -> lendable.leader(Lendable.doing(() -> keeping.setHours(id, WEEK, BigDecimal.TEN))));
        assertThat(add(lendable.data(lendable.person, null))).isNotEqualTo(id);
    }

    @Test
    void theSpecialistsOfAMunicipalityThatLeavesAreTakenFromTheList() {
        LocalDate lastDay = Now.today().minusDays(1);
        lendable.fresh.asCoordinator(Lendable.doing(() ->
                Portal.bean(LeavingSpecialists.class).settle(GLOSTRUP, lastDay, MemberLeaving.LocalProjects.KEEP)));
        assertThat(lendable.leader(() -> specialists.get(id)).retiredOn()).isEqualTo(lastDay);
        assertThat(lendable.fresh.asCoordinator(
                        () -> Portal.bean(LeavingSpecialists.class).consequences(GLOSTRUP, lastDay)))
                .isEmpty();
    }

    @Test
    void thePersonIsNotAddedTwiceAtTheSameInstant() throws Exception {
        PersonId twice = lendable.fresh.person("To på en gang", GLOSTRUP);
        SpecialistId first = SpecialistId.next();
        Future<?> second = Overtaken.by(
                "insert into specialist (collaboration_id, id, municipality_code, person_id, job_category_id, from_on,"
                        + " version) select c.collaboration_id, " + first.value() + ", '161', " + twice.value()
                        + ", c.id, '2026-01-05', 0 from catalogue_entry c join member m on m.collaboration_id ="
                        + " c.collaboration_id and m.municipality_code = '161' where c.id = "
                        + lendable.architect.value(),
                "member",
                () -> add(lendable.data(twice, null)));
        assertThatThrownBy(second::get).cause().isInstanceOfSatisfying(RuleBroken.class, broken -> assertThat(
                        broken.key())
                .isEqualTo("specialist.rule.person-known"));
    }

    @Test
    void theBoardIsReadInAsManyStatementsForManyAsForOne() {
        long one = statements();
        for (int i = 0; i < 5; i++) {
            add(lendable.data(null, "Rolle " + i));
        }
        assertThat(statements()).isEqualTo(one);
    }

    @Test
    void theSearchFindsByCompetenceAndByNameOnlyForWhoKnowsIt() {
        SpecialistSearch search = Portal.bean(SpecialistSearch.class);
        assertThat(lendable.neighbour(() -> search.search(new SearchText("testledelse"), 5)))
                .hasSize(1);
        assertThat(lendable.neighbour(() -> search.search(new SearchText("Nord"), 5)))
                .isEmpty();
        assertThat(lendable.leader(() -> search.search(new SearchText("Nord"), 5)))
                .hasSize(1);
    }

    private long statements() {
        return lendable.neighbour(
                () -> (long) SentStatements.count(() -> capacities.board(SpecialistFilter.ALL, WEEK, 8)));
    }

    private List<SpecialistId> free(Week from, @Nullable Week to) {
        return lendable
                .neighbour(() -> specialists.list(new SpecialistFilter(null, null, null, from, to, false)))
                .stream()
                .map(SpecialistItem::id)
                .toList();
    }

    private SpecialistId add(SpecialistData data) {
        return lendable.leader(() -> keeping.add(data, BigDecimal.TEN));
    }

    private void change(SpecialistData data) {
        lendable.leader(
                Lendable.doing(() -> keeping.change(id, specialists.get(id).version(), data)));
    }

    private SpecialistItem seenBy(Role role, @Nullable MunicipalityCode code) {
        return lendable.fresh.as(role, code, null, () -> specialists.get(id));
    }
}
