package dk.tvaers.people;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Guard;
import dk.tvaers.access.Right;
import dk.tvaers.access.Target;
import dk.tvaers.audit.Change;
import dk.tvaers.audit.Trail;
import dk.tvaers.kernel.AccountId;
import dk.tvaers.kernel.CollaborationId;
import dk.tvaers.kernel.Forbidden;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.PersonId;
import dk.tvaers.kernel.RuleBroken;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The persons of the collaboration, with and without a log-in. */
@Singleton
public class Persons {

    private static final String KIND = "person";

    private final PersonRows persons;
    private final RoleRows roles;
    private final AccountRows accounts;
    private final Guard guard;
    private final CurrentContext context;
    private final Trail trail;

    Persons(
            PersonRows persons,
            RoleRows roles,
            AccountRows accounts,
            Guard guard,
            CurrentContext context,
            Trail trail) {
        this.persons = persons;
        this.roles = roles;
        this.accounts = accounts;
        this.guard = guard;
        this.context = context;
        this.trail = trail;
    }

    /** A part of the persons, in one statement. */
    @Transactional(readOnly = true)
    public List<PersonItem> list(PersonFilter filter, int size, long skip) {
        guard.require(Right.SEE_PERSONS, Target.COLLABORATION);
        return PersonRoleRow.items(persons.list(
                context.collaborationId(),
                filter.municipality(),
                filter.roleName(),
                filter.logIn(),
                filter.pattern(),
                filter.sort().name(),
                Now.today(),
                size,
                skip));
    }

    /** How many persons the filter lets through. */
    @Transactional(readOnly = true)
    public long count(PersonFilter filter) {
        guard.require(Right.SEE_PERSONS, Target.COLLABORATION);
        return persons.count(
                context.collaborationId(),
                filter.municipality(),
                filter.roleName(),
                filter.logIn(),
                filter.pattern(),
                Now.today());
    }

    /** @throws NotFound when the collaboration has no such person */
    @Transactional(readOnly = true)
    public PersonDetails get(PersonId id) {
        guard.require(Right.SEE_PERSONS, Target.COLLABORATION);
        CollaborationId collaboration = context.collaborationId();
        return persons.details(collaboration, id)
                .map(row -> row.with(roles.of(collaboration, id)))
                .orElseThrow(NotFound::new);
    }

    /** The names of those of the persons that the collaboration has. */
    @Transactional(readOnly = true)
    public Map<PersonId, String> names(Collection<PersonId> ids) {
        guard.require(Right.SEE_PERSONS, Target.COLLABORATION);
        return ids.isEmpty()
                ? Map.of()
                : persons.findByIdIn(Set.copyOf(ids)).stream()
                        .collect(Collectors.toMap(PersonName::id, PersonName::name));
    }

    /**
     * Adds a person, who cannot log in yet.
     *
     * @throws Invalid when a field cannot be so; a municipality must be a member of the collaboration
     * @throws Forbidden without the right to administer persons
     */
    @Transactional
    public PersonId add(PersonData data) {
        return add(PersonId.next(), data);
    }

    /** The same with an id that is known beforehand. */
    PersonId add(PersonId id, PersonData data) {
        guard.require(Right.ADMINISTER_PERSONS, Target.COLLABORATION);
        check(data);
        persons.save(new Person(
                id,
                null,
                null,
                data.name().strip(),
                PersonRules.plain(data.title()),
                data.email() == null ? null : Emails.normal(data.email()),
                PersonRules.plain(data.phone()),
                data.municipality(),
                data.deputy(),
                null));
        trail.record(
                "added",
                KIND,
                id,
                data.municipality() == null ? List.of() : List.of(Change.to("municipality", data.municipality())));
        return id;
    }

    /**
     * Lets an account act as the person.
     *
     * @throws NotFound when there is no such person, or no such open account
     * @throws RuleBroken when the person has an account, or the account a person here
     * @throws Forbidden without the right to administer persons
     */
    @Transactional
    public void link(PersonId id, AccountId account) {
        guard.require(Right.ADMINISTER_PERSONS, Target.COLLABORATION);
        Person person = persons.lock(context.collaborationId(), id).orElseThrow(NotFound::new);
        if (accounts.findById(account).filter(Account::open).isEmpty()) {
            throw new NotFound();
        }
        if (person.accountId() != null || persons.existsByAccountId(account)) {
            throw new RuleBroken("people.rule.account-linked");
        }
        persons.update(person.withAccount(account));
        trail.record("log-in-given", KIND, id, List.of());
    }

    private void check(PersonData data) {
        CollaborationId collaboration = context.collaborationId();
        PersonRules.check(data.name(), data.title(), data.phone())
                .check(
                        data.email() == null || Emails.valid(Emails.normal(data.email())),
                        "email",
                        "people.email.invalid")
                .check(
                        data.municipality() == null || persons.members(collaboration, data.municipality()) > 0,
                        "municipality",
                        "people.person.not-a-member")
                .check(
                        data.deputy() == null || persons.findById(data.deputy()).isPresent(),
                        "deputy",
                        "error.not-found")
                .throwIfAny();
    }
}
