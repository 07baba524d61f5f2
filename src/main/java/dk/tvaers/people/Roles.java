package dk.tvaers.people;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Guard;
import dk.tvaers.access.Right;
import dk.tvaers.access.Role;
import dk.tvaers.access.Target;
import dk.tvaers.audit.Change;
import dk.tvaers.audit.Trail;
import dk.tvaers.kernel.CollaborationId;
import dk.tvaers.kernel.Forbidden;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.Period;
import dk.tvaers.kernel.PersonId;
import dk.tvaers.kernel.ProjectId;
import dk.tvaers.kernel.RuleBroken;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Giving roles and ending them; the coordinator's. */
@Singleton
public class Roles {

    private static final String KIND = "role";

    private final RoleRows roles;
    private final PersonRows persons;
    private final Guard guard;
    private final CurrentContext context;
    private final Trail trail;

    Roles(RoleRows roles, PersonRows persons, Guard guard, CurrentContext context, Trail trail) {
        this.roles = roles;
        this.persons = persons;
        this.guard = guard;
        this.context = context;
        this.trail = trail;
    }

    /**
     * Gives a role.
     *
     * @param municipality and {@code project}: what {@link Role#bound()} asks for, else null
     * @param period its first and last day; without a last day it stays
     * @throws NotFound when there is no such person
     * @throws Invalid when the role is not bound to what it must be
     * @throws RuleBroken when the person has the same role on some day of the period already
     * @throws Forbidden without the right to administer persons
     */
    @Transactional
    public RoleGrantId give(
            PersonId person,
            Role role,
            @Nullable MunicipalityCode municipality,
            @Nullable ProjectId project,
            Period period) {
        guard.require(Right.ADMINISTER_PERSONS, Target.COLLABORATION);
        RoleScope.check(role, municipality, project);
        CollaborationId collaboration = context.collaborationId();
        if (municipality != null && persons.members(collaboration, municipality) == 0) {
            throw new Invalid("municipality", "people.person.not-a-member");
        }
        if (persons.lock(collaboration, person).isEmpty()) {
            throw new NotFound();
        }
        if (roles.findByPersonId(person).stream()
                .anyMatch(other -> other.isSame(role, municipality, project)
                        && other.period().overlaps(period))) {
            throw new RuleBroken("people.rule.role-overlaps");
        }
        RoleGrantId id = RoleGrantId.next();
        RoleGrant given =
                new RoleGrant(id, null, person, role, municipality, project, period.from(), period.to(), null);
        roles.save(given);
        trail.record("given", KIND, id, given.asChanges());
        return id;
    }

    /**
     * Ends a role.
     *
     * @param lastDay the last day it is in force; yesterday takes it away at once, also when it began today or has not
     *     begun
     * @throws NotFound when there is no such role
     * @throws Invalid when the role would have ended before it began, or after its agreed end
     * @throws RuleBroken when the collaboration would be left without a coordinator
     * @throws Forbidden without the right to administer persons
     */
    @Transactional
    public void end(RoleGrantId id, LocalDate lastDay) {
        guard.require(Right.ADMINISTER_PERSONS, Target.COLLABORATION);
        CollaborationId collaboration = context.collaborationId();
        RoleGrant before = roles.lock(collaboration, id).orElseThrow(NotFound::new);
        boolean neverMind =
                lastDay.isBefore(before.fromOn()) && !before.fromOn().isBefore(Now.today());
        new Invalid.Collector()
                .check(neverMind || !lastDay.isBefore(before.fromOn()), "lastDay", "error.date-order")
                .check(before.toOn() == null || !lastDay.isAfter(before.toOn()), "lastDay", "people.role.ended-before")
                .throwIfAny();
        if (before.role() == Role.COORDINATOR
                && roles.coordinatorsAfter(collaboration, Now.today(), lastDay).stream()
                        .allMatch(left -> left.id().equals(id))) {
            throw new RuleBroken("people.rule.last-coordinator");
        }
        if (neverMind) {
            roles.delete(before);
        } else {
            roles.update(before.until(lastDay));
        }
        trail.record(
                "ended",
                KIND,
                id,
                List.of(new Change("to", Objects.toString(before.toOn(), null), lastDay.toString())));
    }
}
