package dk.tvaers.people;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Guard;
import dk.tvaers.access.Right;
import dk.tvaers.access.Target;
import dk.tvaers.exchange.Names;
import dk.tvaers.exchange.Responsibilities;
import dk.tvaers.exchange.Responsibility;
import dk.tvaers.exchange.Responsibility.Unless;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.Period;
import dk.tvaers.kernel.PersonId;
import dk.tvaers.kernel.ProjectId;
import dk.tvaers.kernel.RuleBroken;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** The roles in force and to come: a successor has them from the day after. */
@Singleton
class RoleResponsibilities implements Responsibilities {

    private static final String ID = "role/";

    private final RoleRows rows;
    private final Roles roles;
    private final Names<ProjectId> projects;
    private final Guard guard;
    private final CurrentContext context;

    RoleResponsibilities(RoleRows rows, Roles roles, Names<ProjectId> projects, Guard guard, CurrentContext context) {
        this.rows = rows;
        this.roles = roles;
        this.projects = projects;
        this.guard = guard;
        this.context = context;
    }

    @Override
    public int order() {
        return 100;
    }

    @Override
    public List<Responsibility> of(PersonId person) {
        guard.require(Right.ADMINISTER_PERSONS, Target.COLLABORATION);
        List<RoleItem> items = notOver(person);
        Map<ProjectId, String> names = projects.of(items.stream()
                .flatMap(role -> Stream.ofNullable(role.project()))
                .toList());
        return items.stream()
                .map(role -> new Responsibility(
                        ID + role.id(),
                        "people.role."
                                + role.role().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        what(role, names),
                        null,
                        null,
                        Unless.ENDS))
                .toList();
    }

    @Override
    public void handOver(Responsibility responsibility, PersonId from, PersonId to, LocalDate lastDay) {
        RoleGrantId id = RoleGrantId.of(responsibility.id().substring(ID.length()));
        RoleItem role = roles.get(from, id);
        LocalDate next = lastDay.plusDays(1);
        LocalDate begin = role.from().isAfter(next) ? role.from() : next;
        if (role.to() != null && role.to().isBefore(begin)) {
            return;
        }
        try {
            roles.give(
                    to,
                    role.role(),
                    role.municipality() == null ? null : role.municipality().code(),
                    role.project(),
                    new Period(begin, role.to()));
        } catch (RuleBroken refused) {
            throw new Invalid(
                    responsibility.id(), refused.key(), refused.parameters().toArray());
        }
        end(role, lastDay);
    }

    @Override
    public void end(PersonId person, LocalDate lastDay) {
        notOver(person).forEach(role -> end(role, lastDay));
    }

    private void end(RoleItem role, LocalDate lastDay) {
        if (role.to() == null || role.to().isAfter(lastDay)) {
            roles.end(role.id(), lastDay);
        }
    }

    private List<RoleItem> notOver(PersonId person) {
        return rows.of(context.collaborationId(), person).stream()
                .map(RoleRow::item)
                .filter(role -> role.to() == null || !role.to().isBefore(Now.today()))
                .toList();
    }

    private static String what(RoleItem role, Map<ProjectId, String> names) {
        List<String> words = new ArrayList<>();
        if (role.project() != null && names.get(role.project()) != null) {
            words.add(names.get(role.project()));
        }
        if (role.municipality() != null) {
            words.add(role.municipality().shortName());
        }
        return String.join(", ", words);
    }
}
