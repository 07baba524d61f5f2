package dk.tvaers.people;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Guard;
import dk.tvaers.access.Right;
import dk.tvaers.access.Target;
import dk.tvaers.audit.Change;
import dk.tvaers.audit.Trail;
import dk.tvaers.exchange.ProjectPeople;
import dk.tvaers.kernel.AccountId;
import dk.tvaers.kernel.CollaborationId;
import dk.tvaers.kernel.Conflict;
import dk.tvaers.kernel.Forbidden;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.PersonId;
import dk.tvaers.kernel.ProjectId;
import dk.tvaers.kernel.RuleBroken;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The persons of the collaboration, with and without a log-in. */
@Singleton
public class Persons {

    private static final String KIND = "person";

    private final PersonRows persons;
    private final RoleRows roles;
    private final AccountRows accounts;
    private final ProjectPeople projects;
    private final StayingResponsible staying;
    private final Guard guard;
    private final CurrentContext context;
    private final Trail trail;

    Persons(
            PersonRows persons,
            RoleRows roles,
            AccountRows accounts,
            ProjectPeople projects,
            StayingResponsible staying,
            Guard guard,
            CurrentContext context,
            Trail trail) {
        this.persons = persons;
        this.roles = roles;
        this.accounts = accounts;
        this.projects = projects;
        this.staying = staying;
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
                filter.project(),
                named(filter),
                filter.roleName(),
                filter.logIn(),
                filter.pattern(),
                filter.gone(),
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
                filter.project(),
                named(filter),
                filter.roleName(),
                filter.logIn(),
                filter.pattern(),
                filter.gone(),
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

    /** Those who are there, by name: to choose among. */
    @Transactional(readOnly = true)
    public List<PersonAt> everybody() {
        guard.require(Right.SEE_PERSONS, Target.COLLABORATION);
        return persons.everybody(context.collaborationId(), Now.today());
    }

    /** Those who are there and have the e-mail; an e-mail is one person's. */
    @Transactional(readOnly = true)
    public Optional<PersonId> withEmail(String email) {
        guard.require(Right.SEE_PERSONS, Target.COLLABORATION);
        return persons
                .knownByEmail(context.collaborationId(), email.strip().toLowerCase(Locale.ROOT), Now.today())
                .stream()
                .map(KnownPerson::id)
                .findFirst();
    }

    /**
     * Those who are there and are called so, whatever the case of the letters.
     *
     * @param municipality where they work; null for anywhere
     */
    @Transactional(readOnly = true)
    public List<KnownPerson> named(String name, @Nullable MunicipalityCode municipality) {
        guard.require(Right.SEE_PERSONS, Target.COLLABORATION);
        return persons.knownByName(context.collaborationId(), name.strip(), municipality, Now.today()).stream()
                .filter(person -> person.name().equalsIgnoreCase(name.strip()))
                .toList();
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
     * @throws Invalid when a field cannot be so; a municipality must be a member of the collaboration, and an e-mail
     *     nobody else's
     * @throws Forbidden without the right to administer persons
     */
    @Transactional
    public PersonId add(PersonData data) {
        return add(PersonId.next(), data);
    }

    /** The same with an id that is known beforehand. */
    PersonId add(PersonId id, PersonData data) {
        guard.require(Right.ADMINISTER_PERSONS, Target.COLLABORATION);
        check(id, data);
        persons.save(Person.of(id, data));
        trail.record(
                "added",
                KIND,
                id,
                data.municipality() == null ? List.of() : List.of(Change.to("municipality", data.municipality())));
        return id;
    }

    /**
     * Replaces all that is kept of a person.
     *
     * @param version the version that was read
     * @throws NotFound when there is no such person
     * @throws Conflict when the person was changed meanwhile
     * @throws Invalid when a field cannot be so
     * @throws RuleBroken when the person would leave a municipality while responsible for something there
     * @throws Forbidden without the right to administer persons
     */
    @Transactional
    public void change(PersonId id, PersonData data, long version) {
        guard.require(Right.ADMINISTER_PERSONS, Target.COLLABORATION);
        Person before = persons.lock(context.collaborationId(), id).orElseThrow(NotFound::new);
        if (!Objects.equals(before.version(), version)) {
            throw new Conflict();
        }
        check(id, data);
        if (!Objects.equals(before.municipalityCode(), data.municipality())) {
            staying.requireNone(before);
        }
        Person after = before.with(data);
        List<Change> changes = Change.between(before, after, Person.PERSONAL);
        if (!changes.isEmpty()) {
            persons.update(after);
            trail.record("changed", KIND, id, changes);
        }
    }

    /**
     * Counts a person who has left among those who are there again. Roles and log-in do not come back with it.
     *
     * @throws NotFound when there is no such person
     * @throws Forbidden without the right to administer persons
     */
    @Transactional
    public void bringBack(PersonId id) {
        guard.require(Right.ADMINISTER_PERSONS, Target.COLLABORATION);
        Person before = persons.lock(context.collaborationId(), id).orElseThrow(NotFound::new);
        if (before.leftOn() != null) {
            Person after = before.left(null);
            persons.update(after);
            trail.record("came-back", KIND, id, Change.between(before, after, Person.PERSONAL));
        }
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

    /** The persons who are named as responsible for the project; never empty, since SQL has no empty list. */
    private Set<Long> named(PersonFilter filter) {
        ProjectId project = filter.project();
        Set<Long> named = new HashSet<>(Set.of(0L));
        if (project != null) {
            projects.namedIn(project).forEach(person -> named.add(person.value()));
        }
        return named;
    }

    /** What of it cannot be accepted of a person. */
    void check(PersonId id, PersonData data) {
        CollaborationId collaboration = context.collaborationId();
        String email = data.plain().email();
        PersonName same = email == null ? null : other(id, email);
        PersonRules.check(data.name(), data.title(), data.phone())
                .check(email == null || Emails.valid(email), "email", "people.email.invalid")
                .check(same == null, "email", "people.person.email-known", same == null ? "" : same.name())
                .check(
                        data.municipality() == null || persons.members(collaboration, data.municipality()) > 0,
                        "municipality",
                        "people.person.not-a-member")
                .check(
                        data.deputy() == null || persons.findById(data.deputy()).isPresent(),
                        "deputy",
                        "error.not-found")
                .check(!id.equals(data.deputy()), "deputy", "people.person.own-deputy")
                .throwIfAny();
    }

    /** Somebody else who has the e-mail. */
    private @Nullable PersonName other(PersonId id, String email) {
        return persons.withEmail(context.collaborationId(), email).stream()
                .filter(person -> !person.id().equals(id))
                .map(person -> new PersonName(person.id(), person.name()))
                .findFirst()
                .orElse(null);
    }
}
