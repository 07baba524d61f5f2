package dk.tvaers.people;

import static dk.tvaers.testkit.Fresh.ALBERTSLUND;
import static dk.tvaers.testkit.Fresh.GLOSTRUP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.tvaers.access.Role;
import dk.tvaers.exchange.Responsibility;
import dk.tvaers.kernel.Conflict;
import dk.tvaers.kernel.Forbidden;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.Period;
import dk.tvaers.kernel.PersonId;
import dk.tvaers.kernel.RuleBroken;
import dk.tvaers.people.KeepingPersons.Outcome;
import dk.tvaers.testkit.Fresh;
import dk.tvaers.testkit.Portal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class ChangingPersonsTest {

    private final Persons persons = Portal.bean(Persons.class);
    private final KeepingPersons keeping = Portal.bean(KeepingPersons.class);
    private final HandingOver handingOver = Portal.bean(HandingOver.class);
    private final Fresh fresh = Fresh.collaboration(GLOSTRUP, ALBERTSLUND);
    private final PersonId anna =
            add(new PersonData("Anna", "Projektleder", "anna@glostrup.example", "43 23 61 00", GLOSTRUP, null));

    @Test
    void theCoordinatorReplacesAllThatIsKeptAndTheTrailHoldsNoneOfIt() {
        PersonId deputy = add(new PersonData("Bo", GLOSTRUP));
        PersonData data = new PersonData(" Anna Ny ", "", "NY@Glostrup.example", " ", ALBERTSLUND, deputy);
        change(anna, data);
        assertThat(get(anna).data())
                .isEqualTo(new PersonData("Anna Ny", null, "ny@glostrup.example", null, ALBERTSLUND, deputy));
        assertThat(fresh.count("select count(*) from audit_entry where collaboration_id = ? and act = 'changed'"))
                .isEqualTo(1);
        assertThat(
                        fresh.count(
                                "select count(*) from audit_entry where collaboration_id = ?"
                                        + " and (changes like '%Anna%' or changes like '%glostrup.example%' or changes like '%61 00%')"))
                .isZero();
    }

    @Test
    void nothingChangedWritesNothing() {
        long version = get(anna).version();
        change(anna, get(anna).data());
        assertThat(get(anna).version()).isEqualTo(version);
    }

    @Test
    void whatSomebodyElseChangedMeanwhileIsNotOverwritten() {
        long read = get(anna).version();
        change(anna, new PersonData("Anna et", GLOSTRUP));
        assertThatThrownBy(() -> fresh.asCoordinator(() -> {
                    persons.change(anna, new PersonData("Anna to", GLOSTRUP), read);
                    return true;
                }))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void anEmailIsOnePersonsAndNobodyIsTheirOwnDeputy() {
        PersonId bo = add(new PersonData("Bo", GLOSTRUP));
        assertThatThrownBy(() -> change(bo, new PersonData("Bo", null, "ANNA@glostrup.example", null, GLOSTRUP, bo)))
                .isInstanceOfSatisfying(Invalid.class, invalid -> assertThat(invalid.problems())
                        .extracting(Invalid.Problem::reason)
                        .containsExactly("people.person.email-known", "people.person.own-deputy"));
    }

    @Test
    void onlyTheCoordinatorChangesAnother() {
        assertThatThrownBy(() -> fresh.as(Role.PROGRAMME_LEADER, GLOSTRUP, null, () -> {
                    persons.change(anna, new PersonData("Anna", GLOSTRUP), 0);
                    return true;
                }))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void whoHasLeftIsListedOnlyWhenAskedForAndComesBack() {
        leave(anna, Now.today().minusDays(1), Map.of());
        assertThat(names(PersonFilter.ALL)).doesNotContain("Anna");
        PersonFilter gone = new PersonFilter(null, null, null, null, null, true, PersonFilter.Sort.NAME);
        assertThat(names(gone)).containsExactly("Anna");
        assertThat(fresh.asCoordinator(persons::everybody))
                .extracting(PersonAt::id)
                .doesNotContain(anna);
        fresh.asCoordinator(() -> {
            persons.bringBack(anna);
            return true;
        });
        assertThat(names(PersonFilter.ALL)).contains("Anna");
    }

    @Test
    void whoLeavesOnALaterDayIsThereUntilThen() {
        leave(anna, Now.today().plusDays(5), Map.of());
        assertThat(names(PersonFilter.ALL)).contains("Anna");
        assertThat(Some.on(Now.today().plusDays(6), () -> names(PersonFilter.ALL)))
                .doesNotContain("Anna");
    }

    @Test
    void aSuccessorHasTheRoleFromTheDayAfterAndWhatNobodyTakesEnds() {
        PersonId bo = add(new PersonData("Bo", GLOSTRUP));
        LocalDate lastDay = Now.today().plusDays(9);
        RoleGrantId leader = give(anna, Role.PROGRAMME_LEADER);
        give(anna, Role.READER);
        leave(anna, lastDay, Map.of("role/" + leader, bo));
        assertThat(get(anna).roles()).allSatisfy(role -> assertThat(role.to()).isEqualTo(lastDay));
        assertThat(get(bo).roles())
                .singleElement()
                .returns(Role.PROGRAMME_LEADER, RoleItem::role)
                .returns(lastDay.plusDays(1), RoleItem::from)
                .returns(null, RoleItem::to);
    }

    @Test
    void theLastCoordinatorLeavesOnlyWithASuccessor() {
        PersonId last = add(new PersonData("Programkoordinator", GLOSTRUP));
        PersonId next = add(new PersonData("Ny programkoordinator", GLOSTRUP));
        RoleGrantId role = fresh.asCoordinator(() -> Portal.bean(Roles.class)
                .give(last, Role.COORDINATOR, null, null, new Period(LocalDate.of(2015, 1, 1), null)));
        LocalDate lastDay = Now.today().plusDays(9);
        assertThatThrownBy(() -> leave(last, lastDay, Map.of()))
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.key()).isEqualTo("people.rule.last-coordinator"));
        assertThat(get(last).leftOn()).isNull();
        leave(last, lastDay, Map.of("role/" + role, next));
        assertThat(get(next).roles()).hasSize(1);
    }

    @Test
    void whoStandsInForSomebodyHandsThatOverToo() {
        PersonId bo = add(new PersonData("Bo", null, null, null, GLOSTRUP, anna));
        PersonId carl = add(new PersonData("Carl", GLOSTRUP));
        String id = "person-deputy/" + bo;
        assertThat(fresh.asCoordinator(() -> handingOver.of(anna)))
                .extracting(Responsibility::id)
                .containsExactly(id);
        assertThatThrownBy(() -> leave(anna, Now.today(), Map.of(id, bo)))
                .isInstanceOfSatisfying(Invalid.class, invalid -> assertThat(invalid.problems())
                        .extracting(Invalid.Problem::field)
                        .containsExactly(id));
        leave(anna, Now.today(), Map.of(id, carl));
        assertThat(get(bo).deputy()).isEqualTo(carl);
    }

    @Test
    void nobodyLetsThemselvesGoAndOnlyTheCoordinatorLetsOthers() {
        Handover handover = new Handover(Now.today(), Map.of());
        assertThatThrownBy(() ->
                        fresh.as(anna, List.of(new dk.tvaers.access.Grant(Role.COORDINATOR, null, null, null)), () -> {
                            handingOver.leave(anna, handover);
                            return true;
                        }))
                .isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> fresh.as(Role.PROGRAMME_LEADER, GLOSTRUP, null, () -> {
                    handingOver.leave(anna, handover);
                    return true;
                }))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void aPersonOfAListIsKnownByEmailElseByNameAndMunicipalityAndTakenOverOnce() {
        PersonData known = new PersonData("Anna Andet Navn", null, "Anna@Glostrup.example", null, null, null);
        assertThat(preview(known)).isEqualTo(new KeepingPersons.Kept(Outcome.CHANGED, anna, List.of("name")));
        assertThat(get(anna).name()).isEqualTo("Anna");
        assertThat(keep(known).outcome()).isEqualTo(Outcome.CHANGED);
        assertThat(keep(known).outcome()).isEqualTo(Outcome.SAME);
        assertThat(get(anna))
                .returns("43 23 61 00", PersonDetails::phone)
                .returns("Projektleder", PersonDetails::title);

        PersonData named = new PersonData("Bo", GLOSTRUP);
        assertThat(keep(named).outcome()).isEqualTo(Outcome.ADDED);
        assertThat(keep(named).outcome()).isEqualTo(Outcome.SAME);
        PersonData reached = new PersonData("Bo", null, "bo@glostrup.example", null, GLOSTRUP, null);
        assertThat(keep(reached).fields()).containsExactly("email");
        PersonData namesake = new PersonData("Bo", null, "bo2@glostrup.example", null, GLOSTRUP, null);
        assertThat(keep(namesake).outcome()).isEqualTo(Outcome.ADDED);
    }

    private KeepingPersons.Kept preview(PersonData data) {
        return fresh.asCoordinator(() -> keeping.preview(data));
    }

    private KeepingPersons.Kept keep(PersonData data) {
        return fresh.asCoordinator(() -> keeping.keep(data));
    }

    private RoleGrantId give(PersonId person, Role role) {
        return Some.role(fresh, person, role, GLOSTRUP, LocalDate.of(2015, 1, 1), null);
    }

    private void leave(PersonId person, LocalDate lastDay, Map<String, PersonId> successors) {
        fresh.asCoordinator(() -> {
            handingOver.leave(person, new Handover(lastDay, successors));
            return true;
        });
    }

    private PersonId add(PersonData data) {
        return fresh.asCoordinator(() -> persons.add(data));
    }

    private void change(PersonId id, PersonData data) {
        fresh.asCoordinator(() -> {
            persons.change(id, data, persons.get(id).version());
            return true;
        });
    }

    private PersonDetails get(PersonId id) {
        return fresh.asCoordinator(() -> persons.get(id));
    }

    private List<String> names(PersonFilter filter) {
        return fresh.asCoordinator(() -> persons.list(filter, 100, 0)).stream()
                .map(PersonItem::name)
                .toList();
    }
}
