package dk.tvaers.people;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Guard;
import dk.tvaers.access.Right;
import dk.tvaers.audit.Change;
import dk.tvaers.audit.Trail;
import dk.tvaers.kernel.Conflict;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kernel.PersonId;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;

/** What people keep up to date about themselves in one collaboration. */
@Singleton
public class OwnProfile {

    private final PersonRows persons;
    private final RoleRows roles;
    private final Guard guard;
    private final CurrentContext context;
    private final Trail trail;

    OwnProfile(PersonRows persons, RoleRows roles, Guard guard, CurrentContext context, Trail trail) {
        this.persons = persons;
        this.roles = roles;
        this.guard = guard;
        this.context = context;
        this.trail = trail;
    }

    /** The reader's own person. */
    @Transactional(readOnly = true)
    public PersonDetails get() {
        guard.require(Right.EDIT_OWN_PROFILE);
        PersonId id = context.person();
        return persons.details(context.collaborationId(), id)
                .map(row -> row.with(roles.of(context.collaborationId(), id)))
                .orElseThrow(NotFound::new);
    }

    /**
     * Changes the reader's own name, title and phone.
     *
     * @param version the version that was read
     * @throws Invalid when a field cannot be so
     * @throws Conflict when the person was changed meanwhile
     */
    @Transactional
    public void change(ProfileData data, long version) {
        guard.require(Right.EDIT_OWN_PROFILE);
        PersonRules.check(data.name(), data.title(), data.phone()).throwIfAny();
        Person before =
                persons.lock(context.collaborationId(), context.person()).orElseThrow(NotFound::new);
        if (before.version() == null || before.version() != version) {
            throw new Conflict();
        }
        Person after = persons.update(before.withProfile(
                data.name().strip(), PersonRules.plain(data.title()), PersonRules.plain(data.phone())));
        List<Change> changes = Change.between(before, after, "name", "title", "phone");
        if (!changes.isEmpty()) {
            trail.record("changed", "person", before.id(), changes);
        }
    }
}
