package dk.tvaers.people;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Guard;
import dk.tvaers.access.Right;
import dk.tvaers.access.Role;
import dk.tvaers.access.Target;
import dk.tvaers.audit.Change;
import dk.tvaers.audit.Trail;
import dk.tvaers.exchange.ProjectPeople;
import dk.tvaers.kernel.CollaborationId;
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
import dk.tvaers.kit.Dates;
import dk.tvaers.kit.bell.Bell;
import dk.tvaers.kit.bell.Message;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Giving roles, correcting and ending them; the coordinator's. */
@Singleton
public class Roles {

    private static final String KIND = "role";

    private final RoleRows roles;
    private final PersonRows persons;
    private final ProjectPeople projects;
    private final Guard guard;
    private final CurrentContext context;
    private final Trail trail;
    private final Bell bell;

    Roles(
            RoleRows roles,
            PersonRows persons,
            ProjectPeople projects,
            Guard guard,
            CurrentContext context,
            Trail trail,
            Bell bell) {
        this.roles = roles;
        this.persons = persons;
        this.projects = projects;
        this.guard = guard;
        this.context = context;
        this.trail = trail;
        this.bell = bell;
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
        if (persons.lock(context.collaborationId(), person).isEmpty()) {
            throw new NotFound();
        }
        RoleGrantId id = RoleGrantId.next();
        RoleGrant given =
                new RoleGrant(id, null, person, role, municipality, project, period.from(), period.to(), null);
        check(given);
        roles.save(given);
        trail.record("given", KIND, id, given.asChanges());
        bell.ring(
                new Message(PeopleMails.ROLE_GIVEN, id.toString(), List.of(Dates.figures(period.from())), "min-profil"),
                List.of(person));
        return id;
    }

    /**
     * One role of a person.
     *
     * @throws NotFound when the person has no such role
     */
    @Transactional(readOnly = true)
    public RoleItem get(PersonId person, RoleGrantId id) {
        guard.require(Right.SEE_PERSONS, Target.COLLABORATION);
        return roles.of(context.collaborationId(), person).stream()
                .map(RoleRow::item)
                .filter(role -> role.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /**
     * Corrects what was given wrongly: to what the role is bound, and its days. What changes over time is ended and given
     * anew instead.
     *
     * @param version the version that was read
     * @throws NotFound when there is no such role
     * @throws Conflict when it was changed meanwhile
     * @throws Invalid when the role is not bound to what it must be
     * @throws RuleBroken when the person has the same role on some day of the period, or when the collaboration would be
     *     left without a coordinator
     * @throws Forbidden without the right to administer persons
     */
    @Transactional
    public void change(
            RoleGrantId id,
            long version,
            @Nullable MunicipalityCode municipality,
            @Nullable ProjectId project,
            Period period) {
        guard.require(Right.ADMINISTER_PERSONS, Target.COLLABORATION);
        CollaborationId collaboration = context.collaborationId();
        RoleGrant before = roles.lock(collaboration, id).orElseThrow(NotFound::new);
        if (!Objects.equals(before.version(), version)) {
            throw new Conflict();
        }
        RoleGrant after = before.with(municipality, project, period);
        check(after);
        List<Change> changes = Change.between(before, after);
        if (changes.isEmpty()) {
            return;
        }
        if (before.period().contains(Now.today()) && !period.contains(Now.today())) {
            requireAnotherCoordinator(before, Now.today().minusDays(1));
        } else if (period.to() != null && (before.toOn() == null || period.to().isBefore(before.toOn()))) {
            requireAnotherCoordinator(before, period.to());
        }
        roles.update(after);
        trail.record("changed", KIND, id, changes);
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
        requireAnotherCoordinator(before, lastDay);
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

    private void check(RoleGrant given) {
        MunicipalityCode municipality = given.municipalityCode();
        ProjectId project = given.projectId();
        RoleScope.check(given.role(), municipality, project);
        new Invalid.Collector()
                .check(
                        municipality == null || persons.members(context.collaborationId(), municipality) > 0,
                        "municipality",
                        "people.person.not-a-member")
                .check(project == null || projects.projects().containsKey(project), "project", "error.not-found")
                .throwIfAny();
        if (roles.findByPersonId(given.personId()).stream()
                .filter(other -> !other.id().equals(given.id()))
                .anyMatch(other -> other.isSame(given.role(), municipality, project)
                        && other.period().overlaps(given.period()))) {
            throw new RuleBroken("people.rule.role-overlaps");
        }
    }

    private void requireAnotherCoordinator(RoleGrant ended, LocalDate lastDay) {
        LocalDate next = lastDay.isBefore(Now.today()) ? Now.today() : lastDay.plusDays(1);
        if (ended.role() == Role.COORDINATOR
                && roles.coordinatorsAfter(context.collaborationId(), next, lastDay).stream()
                        .allMatch(left -> left.id().equals(ended.id()))) {
            throw new RuleBroken("people.rule.last-coordinator");
        }
    }
}
