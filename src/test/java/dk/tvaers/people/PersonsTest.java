package dk.tvaers.people;

import static dk.tvaers.testkit.Fresh.ALBERTSLUND;
import static dk.tvaers.testkit.Fresh.GLOSTRUP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dk.tvaers.access.Role;
import dk.tvaers.kernel.AccountId;
import dk.tvaers.kernel.Conflict;
import dk.tvaers.kernel.Forbidden;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.PersonId;
import dk.tvaers.kernel.RuleBroken;
import dk.tvaers.people.PersonFilter.Sort;
import dk.tvaers.testkit.Fresh;
import dk.tvaers.testkit.Portal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class PersonsTest {

    private final Persons persons = Portal.bean(Persons.class);
    private final OwnProfile profile = Portal.bean(OwnProfile.class);
    private final Fresh fresh = Fresh.collaboration(GLOSTRUP, ALBERTSLUND);

    @Test
    void theListIsNarrowedAndSortedAndShowsTodaysRoles() {
        PersonId aase = add("Åse", GLOSTRUP, "Projektleder");
        PersonId anna = add("Anna", ALBERTSLUND, "Direktør 100%");
        AccountId account = Some.account(Some.email());
        PersonId bo = Some.person(fresh, "Bo", account);
        Some.role(fresh, anna, Role.DIRECTOR, ALBERTSLUND, LocalDate.of(2015, 1, 1), null);
        Some.role(fresh, anna, Role.READER, null, LocalDate.of(2015, 1, 1), null);
        Some.role(fresh, aase, Role.DIRECTOR, GLOSTRUP, LocalDate.of(2015, 1, 1), LocalDate.of(2015, 12, 31));
        String[] everybody = {"Anna", "Bo", "Åse"};

        assertThat(names(filter(null, null, null, null, Sort.NAME))).endsWith(everybody);
        assertThat(names(filter(null, null, null, null, Sort.NAME_DOWN)).getFirst())
                .isEqualTo("Åse");
        assertThat(names(filter(null, null, null, null, Sort.MUNICIPALITY_DOWN)))
                .startsWith("Åse", "Anna");
        assertThat(names(filter(GLOSTRUP, null, null, null, Sort.NAME))).containsExactly("Åse");
        assertThat(names(filter(null, Role.DIRECTOR, null, null, Sort.NAME))).containsExactly("Anna");
        assertThat(names(filter(null, null, true, null, Sort.NAME))).containsExactly("Bo");
        assertThat(names(filter(null, null, false, null, Sort.NAME)))
                .contains("Anna", "Åse")
                .doesNotContain("Bo");
        assertThat(names(filter(null, null, null, "100%", Sort.NAME))).containsExactly("Anna");
        assertThat(names(filter(null, null, null, "1%0", Sort.NAME))).isEmpty();
        assertThat(names(filter(null, null, null, "_", Sort.NAME))).isEmpty();
        assertThat(fresh.asCoordinator(() -> persons.list(filter(null, Role.DIRECTOR, null, null, Sort.NAME), 10, 0)))
                .singleElement()
                .satisfies(person -> assertThat(person.roles())
                        .extracting(RoleItem::role)
                        .containsExactly(Role.DIRECTOR, Role.READER));
        assertThat(bo).isNotNull();
    }

    @Test
    void aPageHoldsPersonsAndNotRoles() {
        for (int i = 0; i < 5; i++) {
            PersonId person = add("Person " + i, GLOSTRUP, null);
            Some.role(fresh, person, Role.READER, GLOSTRUP, LocalDate.of(2015, 1, 1), null);
            Some.role(fresh, person, Role.DIRECTOR, GLOSTRUP, LocalDate.of(2015, 1, 1), null);
        }
        PersonFilter filter = filter(GLOSTRUP, null, null, null, Sort.NAME);
        assertThat(fresh.asCoordinator(() -> persons.list(filter, 2, 2)))
                .extracting(PersonItem::name, person -> person.roles().size())
                .containsExactly(tuple("Person 2", 2), tuple("Person 3", 2));
        assertThat(fresh.asCoordinator(() -> persons.count(filter))).isEqualTo(5);
    }

    @Test
    void namesAreThoseOfTheCollaborationOnly() {
        PersonId own = add("Anna", null, null);
        PersonId foreign = Some.person(Fresh.collaboration(), "Fremmed", null);
        assertThat(fresh.asCoordinator(() -> persons.names(List.of(own, foreign))))
                .containsOnlyKeys(own)
                .containsValue("Anna");
        assertThat(fresh.asCoordinator(() -> persons.names(List.of()))).isEmpty();
    }

    @Test
    void everyWrongFieldIsNamed() {
        assertThatThrownBy(() -> fresh.asCoordinator(() -> persons.add(new PersonData(
                        " ",
                        "x".repeat(121),
                        "ikke en e-mail",
                        "ring til mig",
                        new MunicipalityCode("825"),
                        PersonId.next()))))
                .isInstanceOfSatisfying(Invalid.class, invalid -> assertThat(invalid.problems())
                        .extracting(Invalid.Problem::field)
                        .containsExactly("name", "title", "phone", "email", "municipality", "deputy"));
    }

    @Test
    void onlyTheCoordinatorAddsPersonsAndGivesThemALogIn() {
        PersonId person = add("Anna", null, null);
        AccountId account = Some.account(Some.email());
        assertThatThrownBy(() ->
                        fresh.as(Role.DIRECTOR, GLOSTRUP, null, () -> persons.add(new PersonData("Bo", GLOSTRUP))))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> fresh.as(Role.DIRECTOR, GLOSTRUP, null, () -> {
                    persons.link(person, account);
                    return true;
                }))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void anAccountIsOnePersonInACollaboration() {
        AccountId account = Some.account(Some.email());
        Some.person(fresh, "Anna", account);
        assertThatThrownBy(() -> Some.person(fresh, "Bo", account))
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.key()).isEqualTo("people.rule.account-linked"));
    }

    @Test
    void peopleKeepTheirOwnNameTitleAndPhoneAndTheTrailHoldsNoneOfThem() {
        AccountId account = reader();
        PersonDetails before = Some.as(fresh, account, profile::get);
        change(account, new ProfileData(" Anna Ny ", "", "+45 43 59 10 00"), before.version());
        PersonDetails after = Some.as(fresh, account, profile::get);
        assertThat(after.name()).isEqualTo("Anna Ny");
        assertThat(after.title()).isNull();
        assertThat(after.phone()).isEqualTo("+45 43 59 10 00");
        assertThat(fresh.count("select count(*) from audit_entry where collaboration_id = ? and act = 'changed'"))
                .isEqualTo(1);
        assertThat(fresh.count("select count(*) from audit_entry where collaboration_id = ? and (changes like '%Anna%'"
                        + " or changes like '%4359%' or changes like '%43 59%')"))
                .isZero();
    }

    @Test
    void whatSomebodyElseChangedMeanwhileIsNotOverwritten() {
        AccountId account = reader();
        long read = Some.as(fresh, account, profile::get).version();
        change(account, new ProfileData("Anna et", null, null), read);
        assertThatThrownBy(() -> change(account, new ProfileData("Anna to", null, null), read))
                .isInstanceOf(Conflict.class);
        assertThat(Some.as(fresh, account, profile::get).name()).isEqualTo("Anna et");
    }

    @Test
    void anotherCollaborationsPersonIsNotFound() {
        PersonId foreign = Some.person(Fresh.collaboration(), "Fremmed", null);
        assertThatThrownBy(() -> fresh.asCoordinator(() -> persons.get(foreign)))
                .isInstanceOf(NotFound.class);
    }

    private AccountId reader() {
        AccountId account = Some.account(Some.email());
        Some.role(fresh, Some.person(fresh, "Anna", account), Role.READER, GLOSTRUP, Now.today(), null);
        return account;
    }

    private void change(AccountId account, ProfileData data, long version) {
        Some.as(fresh, account, () -> {
            profile.change(data, version);
            return true;
        });
    }

    private PersonId add(String name, @Nullable MunicipalityCode municipality, @Nullable String title) {
        return fresh.asCoordinator(() -> persons.add(new PersonData(name, title, null, null, municipality, null)));
    }

    private List<String> names(PersonFilter filter) {
        return fresh.asCoordinator(() -> persons.list(filter, 100, 0)).stream()
                .map(PersonItem::name)
                .filter(name -> !name.equals("COORDINATOR"))
                .toList();
    }

    private static PersonFilter filter(
            @Nullable MunicipalityCode municipality,
            @Nullable Role role,
            @Nullable Boolean logIn,
            @Nullable String text,
            Sort sort) {
        return new PersonFilter(municipality, role, logIn, text, sort);
    }
}
