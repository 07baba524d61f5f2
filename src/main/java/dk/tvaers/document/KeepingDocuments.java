package dk.tvaers.document;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Guard;
import dk.tvaers.access.Right;
import dk.tvaers.audit.Change;
import dk.tvaers.audit.Trail;
import dk.tvaers.exchange.DocumentHolder.Held;
import dk.tvaers.exchange.RecordRemoved;
import dk.tvaers.kernel.Conflict;
import dk.tvaers.kernel.Forbidden;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.RuleBroken;
import dk.tvaers.kit.files.IncomingFile;
import dk.tvaers.kit.files.StoredFiles;
import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.data.exceptions.OptimisticLockException;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Documents are added, get new versions, are described anew and taken away. */
@Singleton
public class KeepingDocuments {

    private static final int NOTE_LENGTH = 500;

    private final DocumentRows documents;
    private final VersionRows versions;
    private final Documents seen;
    private final Holders holders;
    private final StoredFiles files;
    private final ApplicationEventPublisher<RecordRemoved> removed;
    private final Guard guard;
    private final CurrentContext context;
    private final Trail trail;

    KeepingDocuments(
            DocumentRows documents,
            VersionRows versions,
            Documents seen,
            Holders holders,
            StoredFiles files,
            ApplicationEventPublisher<RecordRemoved> removed,
            Guard guard,
            CurrentContext context,
            Trail trail) {
        this.documents = documents;
        this.versions = versions;
        this.seen = seen;
        this.holders = holders;
        this.files = files;
        this.removed = removed;
        this.guard = guard;
        this.context = context;
        this.trail = trail;
    }

    /**
     * Adds a document with its first version.
     *
     * @throws Invalid when what is said of it cannot be accepted
     * @throws Forbidden without the right to keep documents there
     */
    @Transactional
    public DocumentId add(DocumentData data, IncomingFile file, @Nullable String note) {
        return add(data, null, file, note);
    }

    /**
     * Adds a document with its first version to a record, where it stays.
     *
     * @param on the record; null for none
     * @throws NotFound when there is no such record for the caller
     * @throws Invalid when what is said of it cannot be accepted
     * @throws RuleBroken when the record takes no documents in any more
     * @throws Forbidden without the right to keep documents there, or without the record's own
     */
    @Transactional
    public DocumentId add(DocumentData data, @Nullable RecordRef on, IncomingFile file, @Nullable String note) {
        requireMayKeep(on, data);
        check(data);
        DocumentId id = DocumentId.next();
        documents.save(DocumentRow.of(id, data, on));
        keep(id, 1, file, note);
        record("added", id, List.of(Change.to("name", data.name()), Change.to("type", data.type())), data);
        return id;
    }

    /**
     * Adds a newer version; the older ones stay readable.
     *
     * @return its number
     * @throws NotFound when there is no such document for the caller
     */
    @Transactional
    public int addVersion(DocumentId id, IncomingFile file, @Nullable String note) {
        DocumentRow before = read(id);
        DocumentRow after = before.withVersion(before.newest() + 1);
        keep(id, after.newest(), file, note);
        documents.update(after);
        record("version-added", id, Change.between(before, after), before.data());
        return after.newest();
    }

    /**
     * Describes a document anew. What is as it was writes nothing.
     *
     * @param version the version that was read
     * @throws NotFound when there is no such document for the caller
     * @throws Conflict when somebody else changed it since
     * @throws Invalid when what is said of it cannot be accepted
     * @throws Forbidden without the right to keep documents where it is, or where it is to be
     */
    @Transactional
    public void change(DocumentId id, long version, DocumentData data) {
        DocumentRow before = read(id, version);
        requireMayKeep(before.on(), data);
        check(data);
        DocumentRow after = before.with(data);
        List<Change> changes = Change.between(before, after);
        if (changes.isEmpty()) {
            return;
        }
        try {
            documents.update(after);
        } catch (OptimisticLockException overtaken) {
            throw new Conflict();
        }
        record("changed", id, changes, before.data());
    }

    /**
     * Takes a document away with all its versions; only the trail remembers that it was there.
     *
     * @throws NotFound when there is no such document for the caller
     * @throws Conflict when somebody else changed it since
     */
    @Transactional
    public void remove(DocumentId id, long version) {
        DocumentRow row = read(id, version);
        List<VersionItem> all = versions.list(context.collaborationId(), id);
        versions.remove(context.collaborationId(), id);
        all.forEach(each -> files.remove(each.fileId()));
        documents.remove(context.collaborationId(), id);
        removed.publishEvent(new RecordRemoved(id));
        record("removed", id, List.of(new Change("name", row.name(), null)), row.data());
    }

    private DocumentRow read(DocumentId id, long version) {
        DocumentRow row = read(id);
        if (!Objects.equals(row.version(), version)) {
            throw new Conflict();
        }
        return row;
    }

    /** Who may not see it is not told that it is there. */
    private DocumentRow read(DocumentId id) {
        seen.get(id);
        DocumentRow row = documents.lock(context.collaborationId(), id).orElseThrow(NotFound::new);
        requireMayKeep(row.on(), row.data());
        return row;
    }

    private void requireMayKeep(@Nullable RecordRef on, DocumentData data) {
        guard.require(Right.KEEP_DOCUMENTS, data.target());
        if (on != null) {
            Held held = holders.locked(on);
            guard.require(held.right(), DocumentData.target(data.municipality(), null));
            if (!held.open()) {
                throw new RuleBroken("document.record-closed");
            }
        }
    }

    private void check(DocumentData data) {
        data.problems()
                .check(
                        data.municipality() == null
                                || documents.members(context.collaborationId(), data.municipality()) > 0,
                        "municipality",
                        "document.not-a-member")
                .check(
                        data.project() == null || documents.projects(context.collaborationId(), data.project()) > 0,
                        "project",
                        "document.no-such-project")
                .throwIfAny();
    }

    private void keep(DocumentId id, int number, IncomingFile file, @Nullable String note) {
        String text = note == null || note.isBlank() ? null : note.strip();
        if (text != null && text.length() > NOTE_LENGTH) {
            throw new Invalid("note", "error.too-long", NOTE_LENGTH);
        }
        versions.save(new VersionRow(files.keep(file), null, id, number, text, context.person(), Now.instant()));
    }

    private void record(String act, DocumentId id, List<Change> changes, DocumentData data) {
        trail.record(act, "document", id, changes, Right.KEEP_DOCUMENTS, data.target(), false);
    }
}
