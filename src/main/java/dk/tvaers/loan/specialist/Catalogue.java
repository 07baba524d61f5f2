package dk.tvaers.loan.specialist;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Guard;
import dk.tvaers.access.Right;
import dk.tvaers.access.Target;
import dk.tvaers.audit.Change;
import dk.tvaers.audit.Trail;
import dk.tvaers.kernel.Conflict;
import dk.tvaers.kernel.Forbidden;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.RuleBroken;
import io.micronaut.data.exceptions.DataAccessException;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.SQLIntegrityConstraintViolationException;
import java.util.List;
import java.util.Objects;

/** The competences and job categories that the members name alike; the coordinator keeps them. */
@Singleton
public class Catalogue {

    static final String KIND = "catalogue-entry";

    private final CatalogueRows entries;
    private final Guard guard;
    private final CurrentContext context;
    private final Trail trail;

    Catalogue(CatalogueRows entries, Guard guard, CurrentContext context, Trail trail) {
        this.entries = entries;
        this.guard = guard;
        this.context = context;
        this.trail = trail;
    }

    /** Those of a kind by name; with the retired ones, these come last. */
    @Transactional(readOnly = true)
    public List<CatalogueEntry> list(CatalogueKind kind, boolean retired) {
        guard.require(Right.SEE_LOANS, Target.COLLABORATION);
        return entries.list(context.collaborationId(), kind, retired);
    }

    /** @throws NotFound when there is none in the collaboration */
    @Transactional(readOnly = true)
    public CatalogueEntry get(CatalogueEntryId id) {
        guard.require(Right.SEE_LOANS, Target.COLLABORATION);
        return entries.findById(id).orElseThrow(NotFound::new);
    }

    /**
     * Adds a competence or a job category.
     *
     * @param name at most {@value CatalogueEntry#LONGEST_NAME} characters, like no other of its kind
     * @throws Invalid when the name is missing or too long
     * @throws RuleBroken when there is one of that name
     * @throws Forbidden without the right to keep the catalogue
     */
    @Transactional
    public CatalogueEntryId add(CatalogueKind kind, String name) {
        guard.require(Right.KEEP_COMPETENCES, Target.COLLABORATION);
        String plain = checked(name);
        CatalogueEntry entry = CatalogueEntry.of(CatalogueEntryId.next(), kind, plain);
        written(plain, () -> entries.save(entry));
        trail.record("added", KIND, entry.id(), List.of(Change.to("name", plain)));
        return entry.id();
    }

    /**
     * Calls it something else, everywhere.
     *
     * @param version the version that was read
     * @throws NotFound when there is none in the collaboration
     * @throws Conflict when somebody else changed it since
     * @throws Invalid when the name is missing or too long
     * @throws RuleBroken when there is another of that name
     * @throws Forbidden without the right to keep the catalogue
     */
    @Transactional
    public void rename(CatalogueEntryId id, long version, String name) {
        CatalogueEntry before = locked(id, version);
        String plain = checked(name);
        change("renamed", before, before.called(plain));
    }

    /**
     * Lets it no longer be chosen, from today on; whoever has it keeps it.
     *
     * @param version the version that was read
     * @throws NotFound when there is none in the collaboration
     * @throws Conflict when somebody else changed it since
     * @throws Forbidden without the right to keep the catalogue
     */
    @Transactional
    public void retire(CatalogueEntryId id, long version) {
        CatalogueEntry before = locked(id, version);
        change("retired", before, before.isRetired() ? before : before.retired(Now.today()));
    }

    /** Lets it be chosen again; errors as when it is retired. */
    @Transactional
    public void bringBack(CatalogueEntryId id, long version) {
        CatalogueEntry before = locked(id, version);
        change("brought-back", before, before.retired(null));
    }

    /** Whether the reader keeps the catalogue. */
    public boolean mayKeep() {
        return guard.may(Right.KEEP_COMPETENCES, Target.COLLABORATION);
    }

    private CatalogueEntry locked(CatalogueEntryId id, long version) {
        guard.require(Right.KEEP_COMPETENCES, Target.COLLABORATION);
        CatalogueEntry before = entries.lock(context.collaborationId(), id).orElseThrow(NotFound::new);
        if (!Objects.equals(before.version(), version)) {
            throw new Conflict();
        }
        return before;
    }

    private void change(String act, CatalogueEntry before, CatalogueEntry after) {
        List<Change> changes = Change.between(before, after);
        if (!changes.isEmpty()) {
            written(after.name(), () -> entries.update(after));
            trail.record(act, KIND, after.id(), changes);
        }
    }

    private static String checked(String name) {
        String plain = name.strip();
        new Invalid.Collector()
                .check(!plain.isEmpty(), "name", "error.required")
                .check(
                        plain.length() <= CatalogueEntry.LONGEST_NAME,
                        "name",
                        "error.too-long",
                        CatalogueEntry.LONGEST_NAME)
                .throwIfAny();
        return plain;
    }

    private static void written(String name, Runnable write) {
        try {
            write.run();
        } catch (DataAccessException refused) {
            for (Throwable cause = refused; cause != null; cause = cause.getCause()) {
                if (cause instanceof SQLIntegrityConstraintViolationException) {
                    throw new RuleBroken("specialist.rule.name-known", name);
                }
            }
            throw refused;
        }
    }
}
