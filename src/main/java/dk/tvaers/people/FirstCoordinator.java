package dk.tvaers.people;

import dk.tvaers.access.Actor;
import dk.tvaers.access.CollaborationRef;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Grant;
import dk.tvaers.access.Role;
import dk.tvaers.audit.Change;
import dk.tvaers.audit.InstallationTrail;
import dk.tvaers.kernel.AccountId;
import dk.tvaers.kernel.Forbidden;
import dk.tvaers.kernel.Period;
import dk.tvaers.kernel.PersonId;
import dk.tvaers.kernel.RuleBroken;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;

/** Gives a new collaboration its first coordinator: the one thing the operator does inside a collaboration. */
@Singleton
public class FirstCoordinator {

    private final Persons persons;
    private final Roles roles;
    private final RoleRows given;
    private final CurrentContext context;
    private final Operator operator;
    private final InstallationTrail trail;

    FirstCoordinator(
            Persons persons,
            Roles roles,
            RoleRows given,
            CurrentContext context,
            Operator operator,
            InstallationTrail trail) {
        this.persons = persons;
        this.roles = roles;
        this.given = given;
        this.context = context;
        this.operator = operator;
        this.trail = trail;
    }

    /**
     * Adds the person, lets the account act as it, and gives it the role.
     *
     * @param from the first day of the role
     * @throws RuleBroken when the collaboration has or had a coordinator
     * @throws Forbidden unless the operator calls, outside all collaborations
     */
    @Transactional
    public PersonId create(CollaborationRef collaboration, PersonData data, AccountId account, LocalDate from) {
        AccountId by = operator.require();
        PersonId person = PersonId.next();
        Actor coordinator = new Actor(person, null, List.of(new Grant(Role.COORDINATOR, null, null, null)));
        context.founding(collaboration, coordinator, () -> {
            if (given.coordinatorsEver(collaboration.id()) > 0) {
                throw new RuleBroken("people.rule.has-coordinator");
            }
            persons.add(person, data);
            persons.link(person, account);
            roles.give(person, Role.COORDINATOR, null, null, new Period(from, null));
        });
        trail.record(by, "collaboration.first-coordinator", collaboration.id(), List.of(Change.to("account", account)));
        return person;
    }
}
