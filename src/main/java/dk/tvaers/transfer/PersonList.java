package dk.tvaers.transfer;

import dk.tvaers.access.Role;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.Period;
import dk.tvaers.kernel.PersonId;
import dk.tvaers.kernel.ProjectId;
import dk.tvaers.kit.importing.ImportKind;
import dk.tvaers.kit.importing.ImportRow;
import dk.tvaers.people.PersonData;
import dk.tvaers.people.PersonDetails;
import dk.tvaers.people.Persons;
import dk.tvaers.people.Roles;
import dk.tvaers.programme.ProjectDetails;
import dk.tvaers.programme.Projects;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The persons with their roles: a row is a person, known by the e-mail, else by name and municipality, and a role at most;
 * who has several roles stands in several rows. A blank cell leaves what stands there. Nobody gets a log-in by it.
 */
@Singleton
final class PersonList implements ImportKind {

    private final Persons persons;
    private final Roles roles;
    private final Projects projects;
    private final MunicipalityCells municipalities;
    private final PersonCells known;

    PersonList(Persons persons, Roles roles, Projects projects, MunicipalityCells municipalities, PersonCells known) {
        this.persons = persons;
        this.roles = roles;
        this.projects = projects;
        this.municipalities = municipalities;
        this.known = known;
    }

    @Override
    public String key() {
        return "people";
    }

    @Override
    public int order() {
        return 3;
    }

    @Override
    public List<Column> columns() {
        return List.of(
                new Column("name", true, "Programleder, Glostrup"),
                new Column("title", false, "Digitaliseringschef"),
                new Column("email", false, "programleder@glostrup.example"),
                new Column("phone", false, "12 34 56 78"),
                new Column("municipality", false, "Glostrup"),
                new Column("role", false, "Programleder"),
                new Column("project", false, ""));
    }

    @Override
    public Outcome take(ImportRow row) {
        String name = row.needed("name");
        MunicipalityCode municipality = municipalities.read(row, "municipality");
        Role role = row.choice("role", Role.class, "people.role");
        ProjectId project = project(row);
        row.check();

        Optional<PersonDetails> before = known.find(name, row.text("email"), municipality);
        PersonData data =
                data(row, name, municipality, before.map(PersonDetails::data).orElse(null));
        PersonId person;
        List<String> changed = new ArrayList<>();
        if (before.isEmpty()) {
            person = persons.add(data);
        } else {
            person = before.get().id();
            changed.addAll(changed(before.get().data(), data));
            if (!changed.isEmpty()) {
                persons.change(person, data, before.get().version());
            }
        }
        if (role != null && give(person, role, data.municipality(), project)) {
            changed.add("role");
        }
        return before.isEmpty() ? Outcome.created(name) : Outcome.kept(name, changed);
    }

    private @Nullable ProjectId project(ImportRow row) {
        String code = row.text("project");
        if (code == null) {
            return null;
        }
        Optional<ProjectDetails> found = projects.byCode(code);
        if (found.isEmpty()) {
            row.refuse("project", "import.no-project", code);
        }
        return found.map(ProjectDetails::id).orElse(null);
    }

    /** Gives the role from today, unless the person has it. */
    private boolean give(
            PersonId person, Role role, @Nullable MunicipalityCode municipality, @Nullable ProjectId project) {
        MunicipalityCode of = role.bound() == Role.Bound.COLLABORATION ? null : municipality;
        ProjectId on = role.bound() == Role.Bound.LOCAL_PROJECT ? project : null;
        boolean has = persons.get(person).roles().stream()
                .anyMatch(item -> item.role() == role
                        && Objects.equals(
                                item.municipality() == null
                                        ? null
                                        : item.municipality().code(),
                                of)
                        && Objects.equals(item.project(), on)
                        && (item.to() == null || !item.to().isBefore(Now.today())));
        if (!has) {
            roles.give(person, role, of, on, new Period(Now.today(), null));
        }
        return !has;
    }

    private static PersonData data(
            ImportRow row, String name, @Nullable MunicipalityCode municipality, @Nullable PersonData before) {
        return new PersonData(
                name,
                or(row.text("title"), before == null ? null : before.title()),
                or(email(row), before == null ? null : before.email()),
                or(row.text("phone"), before == null ? null : before.phone()),
                municipality != null || before == null ? municipality : before.municipality(),
                before == null ? null : before.deputy());
    }

    /** As it is kept: in small letters. */
    private static @Nullable String email(ImportRow row) {
        String text = row.text("email");
        return text == null ? null : text.toLowerCase(Locale.ROOT);
    }

    private static List<String> changed(PersonData before, PersonData after) {
        List<String> changed = new ArrayList<>();
        add(changed, "name", before.name(), after.name());
        add(changed, "title", before.title(), after.title());
        add(changed, "email", before.email(), after.email());
        add(changed, "phone", before.phone(), after.phone());
        add(changed, "municipality", before.municipality(), after.municipality());
        return changed;
    }

    private static void add(List<String> changed, String column, @Nullable Object before, @Nullable Object after) {
        if (!Objects.equals(before, after)) {
            changed.add(column);
        }
    }

    private static @Nullable String or(@Nullable String text, @Nullable String before) {
        return text == null ? before : text;
    }
}
