package dk.tvaers.people;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Guard;
import dk.tvaers.access.Right;
import dk.tvaers.access.Target;
import dk.tvaers.audit.Change;
import dk.tvaers.audit.InstallationTrail;
import dk.tvaers.audit.Trail;
import dk.tvaers.kernel.AccountId;
import dk.tvaers.kernel.Forbidden;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.PersonId;
import dk.tvaers.kernel.RuleBroken;
import dk.tvaers.people.PersonLogIn.State;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;

/** Gives the persons of a collaboration their log-in, and takes it away; the coordinator's. */
@Singleton
public class PersonLogIns {

    private static final String KIND = "person";

    private final PersonRows persons;
    private final AccountRows accounts;
    private final Accounts making;
    private final LoginSessions sessions;
    private final OneTimeLinks links;
    private final Guard guard;
    private final CurrentContext context;
    private final Trail trail;
    private final InstallationTrail installationTrail;

    PersonLogIns(
            PersonRows persons,
            AccountRows accounts,
            Accounts making,
            LoginSessions sessions,
            OneTimeLinks links,
            Guard guard,
            CurrentContext context,
            Trail trail,
            InstallationTrail installationTrail) {
        this.persons = persons;
        this.accounts = accounts;
        this.making = making;
        this.sessions = sessions;
        this.links = links;
        this.guard = guard;
        this.context = context;
        this.trail = trail;
        this.installationTrail = installationTrail;
    }

    /**
     * How far a person is with a log-in.
     *
     * @throws NotFound when there is no such person
     * @throws Forbidden without the right to administer persons
     */
    @Transactional(readOnly = true)
    public PersonLogIn get(PersonId id) {
        guard.require(Right.ADMINISTER_PERSONS, Target.COLLABORATION);
        AccountId account = persons.findById(id).orElseThrow(NotFound::new).accountId();
        if (account == null) {
            return new PersonLogIn(State.NONE, null, false);
        }
        Account found = accounts.findById(account).orElseThrow(NotFound::new);
        State state = !found.open() ? State.CLOSED : found.passwordHash() == null ? State.INVITED : State.OPEN;
        return new PersonLogIn(state, found.email(), reachesFurther(account));
    }

    /**
     * Invites a person to log in with the person's e-mail: makes the account, or takes the one that the e-mail has, and
     * the link with which a password is chosen. Invited again, a new link replaces the one before, and a closed account
     * is opened without its old password.
     *
     * @throws NotFound when there is no such person
     * @throws RuleBroken when the person has no e-mail, has left, or when the e-mail's account is closed or belongs to
     *     somebody else here
     * @throws Forbidden without the right to administer persons
     */
    @Transactional
    public Invited invite(PersonId id) {
        guard.require(Right.ADMINISTER_PERSONS, Target.COLLABORATION);
        Person person = persons.lock(context.collaborationId(), id).orElseThrow(NotFound::new);
        if (person.leftOn() != null && person.leftOn().isBefore(Now.today())) {
            throw new RuleBroken("people.rule.has-left");
        }
        Account account = person.accountId() == null ? given(person) : again(person, person.accountId());
        boolean mine = !reachesFurther(account.id());
        return new Invited(account.email(), mine ? links.forPerson(id) : null);
    }

    /** Closes the log-in of somebody whose last day is over; nothing happens when that has changed meanwhile. */
    @Transactional
    void closeOfLeaver(PersonId id) {
        persons.lock(context.collaborationId(), id)
                .filter(person -> person.leftOn() != null && person.leftOn().isBefore(Now.today()))
                .ifPresent(this::close);
    }

    /** Closes the account of somebody who is at home only here; elsewhere it stays, and no longer opens this collaboration. */
    void close(Person person) {
        AccountId id = person.accountId();
        Account account = id == null ? null : accounts.lock(id).orElse(null);
        if (account == null || !account.open()) {
            return;
        }
        if (reachesFurther(account.id())) {
            persons.update(person.withAccount(null));
        } else {
            accounts.update(account.closed(Now.instant()));
            sessions.endAll(account.id(), Now.instant());
            installationTrail.record(context.actor().account(), "account.closed", account.id(), List.of());
        }
        trail.record("log-in-taken", KIND, person.id(), List.of());
    }

    private Account given(Person person) {
        String email = email(person);
        AccountId id = accounts.findByEmail(email).map(Account::id).orElseGet(() -> making.create(email, "da"));
        Account account = accounts.lock(id).filter(Account::open).orElseThrow(PersonLogIns::closed);
        if (persons.existsByAccountId(id)) {
            throw new RuleBroken("people.rule.account-linked");
        }
        persons.update(person.withAccount(id));
        trail.record("log-in-given", KIND, person.id(), List.of());
        return account;
    }

    private Account again(Person person, AccountId id) {
        Account account = accounts.lock(id).orElseThrow(NotFound::new);
        if (account.open() && account.passwordHash() != null) {
            return account;
        }
        if (reachesFurther(id)) {
            if (account.open()) {
                return account;
            }
            throw closed();
        }
        // nobody has ever used it, or nobody can any more: it follows the e-mail that the person has now
        String email = email(person);
        if (!email.equals(account.email()) && accounts.findByEmail(email).isPresent()) {
            throw new RuleBroken("people.rule.email-taken");
        }
        Account after = account.opened(email);
        List<Change> changes = Change.between(account, after, "email", "passwordHash");
        if (changes.isEmpty()) {
            return account;
        }
        installationTrail.record(context.actor().account(), "account.opened", id, changes);
        return accounts.update(after);
    }

    private boolean reachesFurther(AccountId account) {
        return accounts.operatorGrants(account) > 0
                || accounts.collaborationsOf(account, Now.today()).size() > 1;
    }

    private static String email(Person person) {
        if (person.email() == null) {
            throw new RuleBroken("people.rule.no-email");
        }
        return person.email();
    }

    private static RuleBroken closed() {
        return new RuleBroken("people.rule.account-closed");
    }
}
