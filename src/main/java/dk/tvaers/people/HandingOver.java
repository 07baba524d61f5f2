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
import dk.tvaers.kernel.Forbidden;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.PersonId;
import dk.tvaers.kernel.RuleBroken;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Moves what somebody is responsible for to others, in one go; the coordinator's. */
@Singleton
public class HandingOver {

    private final List<Responsibilities> sources;
    private final PersonRows persons;
    private final PersonLogIns logIns;
    private final Guard guard;
    private final CurrentContext context;
    private final Trail trail;

    HandingOver(
            List<Responsibilities> sources,
            PersonRows persons,
            PersonLogIns logIns,
            Guard guard,
            CurrentContext context,
            Trail trail) {
        this.sources = sources.stream()
                .sorted(Comparator.comparing(Responsibilities::order))
                .toList();
        this.persons = persons;
        this.logIns = logIns;
        this.guard = guard;
        this.context = context;
        this.trail = trail;
    }

    /**
     * What a person is responsible for, in all features.
     *
     * @throws NotFound when there is no such person
     * @throws Forbidden without the right to administer persons
     */
    @Transactional(readOnly = true)
    public List<Responsibility> of(PersonId person) {
        guard.require(Right.ADMINISTER_PERSONS, Target.COLLABORATION);
        if (persons.findById(person).isEmpty()) {
            throw new NotFound();
        }
        return sources.stream().flatMap(source -> source.of(person).stream()).toList();
    }

    /**
     * Moves what the handover names; the person stays.
     *
     * @throws NotFound when there is no such person
     * @throws Conflict when something named is no longer the person's
     * @throws Invalid when a successor cannot have it; the field is the responsibility's id
     * @throws RuleBroken when a rule of what is moved refuses
     * @throws Forbidden without the right to administer persons
     */
    @Transactional
    public void move(PersonId from, Handover handover) {
        guard.require(Right.ADMINISTER_PERSONS, Target.COLLABORATION);
        lock(from);
        handOver(from, handover);
    }

    /**
     * Lets somebody go: moves what the handover names and ends all roles and delegations after the last day. When that
     * day is past, the log-in is closed at once, or, used elsewhere too, no longer opens this collaboration.
     *
     * @throws RuleBroken also when the person is the caller
     */
    @Transactional
    public void leave(PersonId from, Handover handover) {
        guard.require(Right.ADMINISTER_PERSONS, Target.COLLABORATION);
        if (from.equals(context.person())) {
            throw new RuleBroken("people.rule.leaves-by-another");
        }
        lock(from);
        handOver(from, handover);
        sources.forEach(source -> source.end(from, handover.lastDay()));
        // read anew: what was handed over may have changed the person too
        Person before = persons.findById(from).orElseThrow(NotFound::new);
        Person after = persons.update(before.left(handover.lastDay()));
        trail.record("left", "person", from, Change.between(before, after, Person.PERSONAL));
        if (handover.lastDay().isBefore(Now.today())) {
            logIns.close(after);
        }
    }

    private void handOver(PersonId from, Handover handover) {
        known(from, handover);
        Set<String> left = new HashSet<>(handover.successors().keySet());
        for (Responsibilities source : sources) {
            for (Responsibility each : source.of(from)) {
                PersonId to = handover.successors().get(each.id());
                if (to != null && left.remove(each.id()) && each.unless() != Unless.FROZEN) {
                    source.handOver(each, from, to, handover.lastDay());
                }
            }
        }
        if (!left.isEmpty()) {
            throw new Conflict();
        }
    }

    private void lock(PersonId person) {
        if (persons.lock(context.collaborationId(), person).isEmpty()) {
            throw new NotFound();
        }
    }

    private void known(PersonId from, Handover handover) {
        Invalid.Collector problems = new Invalid.Collector();
        for (Map.Entry<String, PersonId> each : handover.successors().entrySet()) {
            problems.check(!each.getValue().equals(from), each.getKey(), "people.leaving.same")
                    .check(persons.findById(each.getValue()).isPresent(), each.getKey(), "error.not-found");
        }
        problems.throwIfAny();
    }
}
