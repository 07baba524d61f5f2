package dk.tvaers.transfer;

import dk.tvaers.access.Right;
import dk.tvaers.access.Role;
import dk.tvaers.collaboration.MunicipalityRef;
import dk.tvaers.kernel.ProjectId;
import dk.tvaers.kit.Texts;
import dk.tvaers.people.PersonFilter;
import dk.tvaers.people.PersonItem;
import dk.tvaers.people.Persons;
import dk.tvaers.people.RoleItem;
import dk.tvaers.programme.ProjectItem;
import dk.tvaers.programme.Projects;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Those who are there, with the roles they have today, a row for each. */
@Singleton
final class PersonsOut implements ListOut {

    static final int PART = 200;

    private final Persons persons;
    private final Projects projects;

    PersonsOut(Persons persons, Projects projects) {
        this.persons = persons;
        this.projects = projects;
    }

    @Override
    public String key() {
        return "people";
    }

    @Override
    public Right right() {
        return Right.SEE_PERSONS;
    }

    @Override
    public long count(ExportOrder order) {
        return persons.count(PersonFilter.ALL);
    }

    @Override
    public Stream<Cells> rows(ExportOrder order, Texts texts) {
        Map<ProjectId, String> codes =
                projects.list().stream().collect(Collectors.toMap(ProjectItem::id, ProjectItem::code));
        return Stream.iterate(0L, skip -> skip + PART)
                .map(skip -> persons.list(PersonFilter.ALL, PART, skip))
                .takeWhile(part -> !part.isEmpty())
                .flatMap(List::stream)
                .flatMap(person -> rows(person, codes, texts));
    }

    private static Stream<Cells> rows(PersonItem person, Map<ProjectId, String> codes, Texts texts) {
        List<RoleItem> roles =
                person.roles().stream().filter(role -> isOfRow(role, person)).toList();
        return roles.isEmpty()
                ? Stream.of(cells(person))
                : roles.stream().map(role -> cells(person)
                        .with("role", texts.word("people.role", role.role()))
                        .with("project", role.project() == null ? null : codes.get(role.project())));
    }

    /** A row has one municipality, the person's: a role in another cannot be said in it. */
    private static boolean isOfRow(RoleItem role, PersonItem person) {
        return role.role().bound() == Role.Bound.COLLABORATION
                || Objects.equals(code(role.municipality()), code(person.municipality()));
    }

    private static @Nullable Object code(@Nullable MunicipalityRef municipality) {
        return municipality == null ? null : municipality.code();
    }

    private static Cells cells(PersonItem person) {
        return new Cells()
                .with("name", person.name())
                .with("title", person.title())
                .with("email", person.email())
                .with("phone", person.phone())
                .with(
                        "municipality",
                        person.municipality() == null
                                ? null
                                : person.municipality().shortName());
    }
}
