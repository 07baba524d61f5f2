package dk.tvaers.demo;

import dk.tvaers.access.Role;
import dk.tvaers.collaboration.Members;
import dk.tvaers.collaboration.MembershipItem;
import dk.tvaers.kernel.AccountId;
import dk.tvaers.kernel.Csv;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.Period;
import dk.tvaers.kernel.PersonId;
import dk.tvaers.kernel.ProjectId;
import dk.tvaers.people.Accounts;
import dk.tvaers.people.PersonData;
import dk.tvaers.people.Persons;
import dk.tvaers.people.Roles;
import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import java.text.MessageFormat;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Fills a collaboration with persons, who have their role for a name, and lets some of them log in. */
@Singleton
@Order(20)
final class Casting implements Act {

    private final Members members;
    private final Persons persons;
    private final Roles roles;
    private final Accounts accounts;

    Casting(Members members, Persons persons, Roles roles, Accounts accounts) {
        this.members = members;
        this.persons = persons;
        this.roles = roles;
        this.accounts = accounts;
    }

    @Override
    public void write(Scene scene) {
        scene.coordinator(scene.months().setUp(), () -> {
            Map<MunicipalityCode, String> names = members.history().stream()
                    .collect(Collectors.toMap(MembershipItem::code, MembershipItem::shortName));
            for (Csv.Row row : Data.rows("persons", scene.slug())) {
                for (Member member : scene.members()) {
                    if (row.get("part").equals(Part.PROJECT_LEADER)) {
                        projectLeaders(scene, row, member, names.get(member.code()));
                    } else {
                        add(scene, row, member, names.get(member.code()), null);
                    }
                }
            }
            Data.rows("officers", scene.slug()).stream()
                    .filter(row -> Role.valueOf(row.get("role")) != Role.COORDINATOR)
                    .forEach(row -> officer(scene, row));
        });
    }

    private void projectLeaders(Scene scene, Csv.Row row, Member member, @Nullable String name) {
        for (Csv.Row local : Data.rows("local-projects", scene.slug())) {
            if (local.get("municipality").equals(member.code().value())
                    && local.get("leader").isEmpty()
                    && !local.get("participation").equals("NOT_JOINED")) {
                add(scene, row, member, name, local.get("project"));
            }
        }
    }

    private void add(Scene scene, Csv.Row row, Member member, @Nullable String name, @Nullable String project) {
        String mail = LogIns.mail(scene.slug(), row, member.mail(), project);
        String deputy = row.orNull("deputy");
        PersonId person = persons.add(new PersonData(
                MessageFormat.format(row.get("name"), name, "", project),
                row.get("title"),
                mail,
                null,
                member.code(),
                deputy == null ? null : scene.person(member.code(), deputy)));
        scene.put(member.code(), project == null ? row.get("part") : project, person);
        if (row.orNull("role") != null) {
            give(person, Role.valueOf(row.get("role")), member.code(), project == null ? null : scene.project(project));
        }
        if (LogIns.has(scene.slug(), row, project)) {
            persons.link(person, accounts.create(mail, "da"));
        }
    }

    private void officer(Scene scene, Csv.Row row) {
        String code = row.orNull("municipality");
        MunicipalityCode municipality = code == null ? null : new MunicipalityCode(code);
        PersonId person = persons.add(
                new PersonData(row.get("name"), row.get("title"), row.get("mail"), null, municipality, null));
        Role role = Role.valueOf(row.get("role"));
        give(person, role, municipality, null);
        if (role == Role.CONTROLLER && municipality != null) {
            scene.put(municipality, Part.CONTROLLER, person);
        }
        AccountId account = accounts.find(row.get("mail")).orElseGet(() -> accounts.create(row.get("mail"), "da"));
        persons.link(person, account);
    }

    private void give(PersonId person, Role role, @Nullable MunicipalityCode code, @Nullable ProjectId project) {
        roles.give(person, role, code, project, new Period(Now.today(), null));
    }
}
