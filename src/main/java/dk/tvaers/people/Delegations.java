package dk.tvaers.people;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Guard;
import dk.tvaers.access.Right;
import dk.tvaers.access.Target;
import dk.tvaers.audit.Change;
import dk.tvaers.audit.Trail;
import dk.tvaers.kernel.CollaborationId;
import dk.tvaers.kernel.Forbidden;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.Period;
import dk.tvaers.kernel.PersonId;
import dk.tvaers.kernel.RuleBroken;
import dk.tvaers.kit.Dates;
import dk.tvaers.kit.bell.Bell;
import dk.tvaers.kit.bell.Message;
import dk.tvaers.kit.mail.Letter;
import dk.tvaers.kit.mail.Mail;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** "Acts for me" (DOMAIN section 2): somebody else has one's own roles for some days. What was delegated cannot be delegated on. */
@Singleton
public class Delegations {

    private static final String KIND = "delegation";

    private final DelegationRows delegations;
    private final PersonRows persons;
    private final Guard guard;
    private final CurrentContext context;
    private final Trail trail;
    private final Mail mail;
    private final Bell bell;

    Delegations(
            DelegationRows delegations,
            PersonRows persons,
            Guard guard,
            CurrentContext context,
            Trail trail,
            Mail mail,
            Bell bell) {
        this.delegations = delegations;
        this.persons = persons;
        this.guard = guard;
        this.context = context;
        this.trail = trail;
        this.mail = mail;
        this.bell = bell;
    }

    /** What the reader has delegated and what others have delegated to the reader, today and later. */
    @Transactional(readOnly = true)
    public List<DelegationItem> own() {
        guard.require(Right.EDIT_OWN_PROFILE);
        return delegations.of(context.collaborationId(), context.person(), Now.today());
    }

    /**
     * What a person has delegated and what others have delegated to the person, today and later.
     *
     * @throws NotFound when there is no such person
     * @throws Forbidden without the right to administer persons
     */
    @Transactional(readOnly = true)
    public List<DelegationItem> of(PersonId person) {
        guard.require(Right.ADMINISTER_PERSONS, Target.COLLABORATION);
        requireKnown(person);
        return delegations.of(context.collaborationId(), person, Now.today());
    }

    /** Who can act for a person: everybody else who can log in, by name. */
    @Transactional(readOnly = true)
    public List<PersonName> receiversFor(PersonId giver) {
        guard.require(Right.ADMINISTER_PERSONS, Target.COLLABORATION);
        return delegations.receivers(context.collaborationId(), giver, Now.today());
    }

    /** To whom the reader can delegate: everybody else who can log in, by name. */
    @Transactional(readOnly = true)
    public List<PersonName> receivers() {
        guard.require(Right.EDIT_OWN_PROFILE);
        return delegations.receivers(context.collaborationId(), context.person(), Now.today());
    }

    /** Whether the reader may end it: whoever gave it, and the coordinator. */
    public boolean mayEnd(DelegationItem delegation) {
        return delegation.giver().equals(context.person()) || guard.may(Right.ADMINISTER_PERSONS, Target.COLLABORATION);
    }

    /**
     * Lets somebody act for the caller, and writes to them about it.
     *
     * @param period its first and last day
     * @throws Invalid when a day is missing or over
     * @throws RuleBroken when the receiver is the caller, cannot log in, or acts for the caller on some of the days already
     */
    @Transactional
    public DelegationId give(PersonId receiver, Period period) {
        guard.require(Right.EDIT_OWN_PROFILE);
        return give(context.person(), receiver, period, List.of());
    }

    /**
     * Lets somebody act for a person who is away and did not see to it; the coordinator's.
     *
     * @throws Invalid and {@link RuleBroken} as for one's own
     * @throws Forbidden without the right to administer persons
     */
    @Transactional
    public DelegationId giveFor(PersonId giver, PersonId receiver, Period period) {
        guard.require(Right.ADMINISTER_PERSONS, Target.COLLABORATION);
        return give(giver, receiver, period, List.of(Change.to("from-person", giver)));
    }

    private DelegationId give(PersonId giver, PersonId receiver, Period period, List<Change> besides) {
        LocalDate to = lastDay(period);
        CollaborationId collaboration = context.collaborationId();
        if (persons.lock(collaboration, giver).isEmpty()
                || persons.findById(receiver).isEmpty()) {
            throw new NotFound();
        }
        if (receiver.equals(giver)) {
            throw new RuleBroken("people.rule.delegates-to-self");
        }
        if (delegations.withLogIn(collaboration, receiver) == 0) {
            throw new RuleBroken("people.rule.receiver-without-log-in");
        }
        if (delegations.findByFromPersonId(giver).stream()
                .anyMatch(other ->
                        other.toPersonId().equals(receiver) && other.period().overlaps(period))) {
            throw new RuleBroken("people.rule.delegation-overlaps");
        }
        DelegationId id = DelegationId.next();
        delegations.save(new Delegation(id, null, giver, receiver, period.from(), to, null));
        trail.record(
                "given",
                KIND,
                id,
                Stream.concat(
                                besides.stream(),
                                Stream.of(
                                        Change.to("to-person", receiver),
                                        Change.to("from", period.from()),
                                        Change.to("to", to)))
                        .toList());
        tell(id, giver, receiver, period.from(), to);
        return id;
    }

    /**
     * Ends a delegation at once; for whoever gave it and for the coordinator.
     *
     * @throws NotFound when there is no such delegation
     * @throws Forbidden when it is another's and the caller does not administer persons
     */
    @Transactional
    public void end(DelegationId id) {
        Delegation before = delegations.lock(context.collaborationId(), id).orElseThrow(NotFound::new);
        if (!before.fromPersonId().equals(context.person())) {
            guard.require(Right.ADMINISTER_PERSONS, Target.COLLABORATION);
        }
        end(before, Now.today().minusDays(1));
    }

    /** Ends it after a last day; nothing happens to one that is over by then. */
    void end(Delegation before, LocalDate lastDay) {
        if (!before.toOn().isAfter(lastDay)) {
            return;
        }
        if (before.fromOn().isAfter(lastDay)) {
            delegations.delete(before);
        } else {
            delegations.update(before.until(lastDay));
        }
        trail.record(
                "ended",
                KIND,
                before.id(),
                List.of(new Change("to", before.toOn().toString(), lastDay.toString())));
    }

    private void requireKnown(PersonId person) {
        if (persons.findById(person).isEmpty()) {
            throw new NotFound();
        }
    }

    private void tell(DelegationId id, PersonId giver, PersonId receiver, LocalDate from, LocalDate to) {
        String name = persons.findById(giver).orElseThrow(NotFound::new).name();
        Letter letter = Letter.of(PeopleMails.DELEGATION, id.toString())
                .with(PeopleMails.GIVER, name)
                .with(PeopleMails.FROM, texts -> new Dates(texts).words(from))
                .with(PeopleMails.TO, texts -> new Dates(texts).words(to))
                .until(to.plusDays(1).atStartOfDay(Now.COPENHAGEN).toInstant());
        mail.send(letter, List.of(receiver));
        bell.ring(
                new Message(
                        PeopleMails.DELEGATION_GIVEN,
                        id.toString(),
                        List.of(Dates.figures(from), Dates.figures(to)),
                        "min-profil"),
                List.of(receiver));
    }

    private static LocalDate lastDay(Period period) {
        LocalDate to = period.to();
        if (to == null) {
            throw new Invalid("to", "error.required");
        }
        if (to.isBefore(Now.today())) {
            throw new Invalid("to", "people.delegation.over");
        }
        return to;
    }
}
