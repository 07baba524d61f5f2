package dk.tvaers.people;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Guard;
import dk.tvaers.access.Right;
import dk.tvaers.access.Target;
import dk.tvaers.audit.Change;
import dk.tvaers.audit.Trail;
import dk.tvaers.exchange.Responsibilities;
import dk.tvaers.exchange.Responsibility;
import dk.tvaers.exchange.Responsibility.Unless;
import dk.tvaers.kernel.Conflict;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.PersonId;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;

/** Standing in for others as a matter of fact. */
@Singleton
class DeputyResponsibilities implements Responsibilities {

    private static final String ID = "person-deputy/";

    private final PersonRows persons;
    private final Guard guard;
    private final CurrentContext context;
    private final Trail trail;

    DeputyResponsibilities(PersonRows persons, Guard guard, CurrentContext context, Trail trail) {
        this.persons = persons;
        this.guard = guard;
        this.context = context;
        this.trail = trail;
    }

    @Override
    public int order() {
        return 120;
    }

    @Override
    public List<Responsibility> of(PersonId person) {
        guard.require(Right.ADMINISTER_PERSONS, Target.COLLABORATION);
        return persons.standsInFor(context.collaborationId(), person, Now.today()).stream()
                .map(each -> new Responsibility(
                        ID + each.id(),
                        "people.leaving.deputy",
                        each.name(),
                        "personer/" + each.id(),
                        null,
                        Unless.STAYS))
                .toList();
    }

    @Override
    public void handOver(Responsibility responsibility, PersonId from, PersonId to, LocalDate lastDay) {
        PersonId id = PersonId.of(responsibility.id().substring(ID.length()));
        if (id.equals(to)) {
            throw new Invalid(responsibility.id(), "people.person.own-deputy");
        }
        Person before = persons.lock(context.collaborationId(), id)
                .filter(each -> from.equals(each.deputyId()))
                .orElseThrow(Conflict::new);
        Person after = persons.update(before.withDeputy(to));
        trail.record("handed-over", "person", id, Change.between(before, after, Person.PERSONAL));
    }
}
