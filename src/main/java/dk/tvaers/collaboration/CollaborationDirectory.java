package dk.tvaers.collaboration;

import dk.tvaers.access.CollaborationRef;
import dk.tvaers.access.Collaborations;
import dk.tvaers.access.Context;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Guard;
import dk.tvaers.access.Right;
import dk.tvaers.access.Target;
import dk.tvaers.audit.Change;
import dk.tvaers.audit.InstallationTrail;
import dk.tvaers.kernel.AccountId;
import dk.tvaers.kernel.CollaborationId;
import dk.tvaers.kernel.Conflict;
import dk.tvaers.kernel.Forbidden;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kernel.Now;
import io.micronaut.data.exceptions.OptimisticLockException;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which collaborations the installation holds. The operator makes them and sees no more of them than their names. */
@Singleton
public class CollaborationDirectory implements Collaborations {

    private static final int NAME_LENGTH = 80;

    private final CollaborationRows rows;
    private final CurrentContext context;
    private final Guard guard;
    private final InstallationTrail trail;

    CollaborationDirectory(CollaborationRows rows, CurrentContext context, Guard guard, InstallationTrail trail) {
        this.rows = rows;
        this.context = context;
        this.guard = guard;
        this.trail = trail;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<CollaborationRef> bySlug(String slug) {
        return rows.findOpen(slug, Now.today()).map(CollaborationDirectory::ref);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<CollaborationRef> bySlugEvenClosed(String slug) {
        return rows.findBySlug(slug).map(CollaborationDirectory::ref);
    }

    /**
     * All collaborations, open and closed, by name.
     *
     * @throws Forbidden unless the operator asks
     */
    @Transactional(readOnly = true)
    public List<CollaborationItem> list() {
        requireOperator();
        return rows.list();
    }

    /**
     * Creates an empty collaboration.
     *
     * @param slug its place in addresses: small letters, digits and hyphens, 2 to 40 characters, not in use
     * @throws Forbidden unless the operator does it
     * @throws Invalid when name or slug cannot be used
     */
    @Transactional
    public CollaborationRef create(String name, String slug) {
        Context.InInstallation operator = requireOperator();
        new Invalid.Collector()
                .check(!name.isBlank(), "name", "error.required")
                .check(name.length() <= NAME_LENGTH, "name", "error.too-long", NAME_LENGTH)
                .check(Slug.isValid(slug), "slug", "collaboration.slug-shape")
                .check(!rows.existsBySlug(slug), "slug", "collaboration.slug-taken")
                .throwIfAny();
        CollaborationId id = CollaborationId.next();
        rows.save(new CollaborationRow(id, slug, name.strip(), null, Now.instant(), null));
        trail.record(
                operator.account(),
                "collaboration.created",
                id,
                List.of(Change.to("slug", slug), Change.to("name", name.strip())));
        return new CollaborationRef(id, slug, name.strip());
    }

    /**
     * One collaboration, open or closed.
     *
     * @throws NotFound when there is none with this slug
     * @throws Forbidden unless the operator asks
     */
    @Transactional(readOnly = true)
    public CollaborationItem get(String slug) {
        requireOperator();
        return rows.item(slug).orElseThrow(NotFound::new);
    }

    /** Whether a slug can be given to a new collaboration; the operator's. */
    @Transactional(readOnly = true)
    public boolean isFree(String slug) {
        requireOperator();
        return Slug.isValid(slug) && !rows.existsBySlug(slug);
    }

    /**
     * Closes a collaboration: from the day nobody may open it, and nothing in it is deleted.
     *
     * @param version the version that the operator has read
     * @param on the first day on which it is closed; today at the earliest
     * @throws Conflict when somebody else changed it since
     */
    @Transactional
    public void close(String slug, long version, LocalDate on) {
        Context.InInstallation operator = requireOperator();
        CollaborationRow before = read(slug, version);
        if (on.isBefore(Now.today())) {
            throw new Invalid("closedOn", "collaboration.close.in-past");
        }
        write(before, before.closedOn(on), operator.account(), "collaboration.closed");
    }

    /**
     * Opens a collaboration again, or takes back that it is to close.
     *
     * @throws Conflict when somebody else changed it since
     */
    @Transactional
    public void reopen(String slug, long version) {
        Context.InInstallation operator = requireOperator();
        CollaborationRow before = read(slug, version);
        write(before, before.closedOn(null), operator.account(), "collaboration.reopened");
    }

    /** The collaboration of the call as it is called now. */
    @Transactional(readOnly = true)
    public CollaborationRef present() {
        guard.require(Right.SEE_COLLABORATION, Target.COLLABORATION);
        CollaborationRow row = own();
        return new CollaborationRef(row.id(), row.slug(), row.name());
    }

    /**
     * Gives the collaboration of the call another name; its address stays.
     *
     * @throws Invalid when the name cannot be used
     * @throws Forbidden without the right to administer the collaboration
     */
    @Transactional
    public void rename(String name) {
        guard.require(Right.ADMINISTER_COLLABORATION, Target.COLLABORATION);
        new Invalid.Collector()
                .check(!name.isBlank(), "name", "error.required")
                .check(name.length() <= NAME_LENGTH, "name", "error.too-long", NAME_LENGTH)
                .throwIfAny();
        CollaborationRow before = own();
        write(before, before.named(name.strip()), context.actor().account(), "collaboration.renamed");
    }

    private CollaborationRow own() {
        return rows.findBySlug(context.collaboration().collaboration().slug()).orElseThrow(NotFound::new);
    }

    private CollaborationRow read(String slug, long version) {
        CollaborationRow row = rows.findBySlug(slug).orElseThrow(NotFound::new);
        if (!Objects.equals(row.version(), version)) {
            throw new Conflict();
        }
        return row;
    }

    private void write(CollaborationRow before, CollaborationRow after, @Nullable AccountId by, String act) {
        List<Change> changes = Change.between(before, after);
        if (changes.isEmpty()) {
            return;
        }
        try {
            rows.update(after);
        } catch (OptimisticLockException overtaken) {
            throw new Conflict();
        }
        trail.record(by, act, before.id(), changes);
    }

    private static CollaborationRef ref(CollaborationRow row) {
        return new CollaborationRef(row.id(), row.slug(), row.name());
    }

    private Context.InInstallation requireOperator() {
        if (context.get() instanceof Context.InInstallation installation && installation.operator()) {
            return installation;
        }
        throw new Forbidden();
    }
}
