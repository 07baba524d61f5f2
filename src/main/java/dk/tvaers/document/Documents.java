package dk.tvaers.document;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Guard;
import dk.tvaers.access.Right;
import dk.tvaers.access.Target;
import dk.tvaers.exchange.DocumentHolder.Held;
import dk.tvaers.kernel.Id;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kit.Paging;
import dk.tvaers.kit.files.FileContent;
import dk.tvaers.kit.files.StoredFiles;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The documents as far as the reader may see them; of another's internal one nobody learns that there is one. */
@Singleton
public class Documents {

    /** Where documents are found within a collaboration. */
    public static final String PATH = "dokumenter";

    /** In place of no municipality at all, since SQL knows no empty list. */
    private static final List<String> NONE = List.of("");

    private final DocumentRows documents;
    private final VersionRows versions;
    private final StoredFiles files;
    private final Holders holders;
    private final Guard guard;
    private final CurrentContext context;

    Documents(
            DocumentRows documents,
            VersionRows versions,
            StoredFiles files,
            Holders holders,
            Guard guard,
            CurrentContext context) {
        this.documents = documents;
        this.versions = versions;
        this.files = files;
        this.holders = holders;
        this.guard = guard;
        this.context = context;
    }

    /** A page of those that the filter lets through. */
    @Transactional(readOnly = true)
    public List<DocumentItem> list(DocumentFilter filter, Paging paging) {
        return list(filter, paging.size(), paging.offset());
    }

    /** All that hang on a record. */
    @Transactional(readOnly = true)
    public List<DocumentItem> hangingOn(RecordRef on) {
        return list(DocumentFilter.on(on), Integer.MAX_VALUE, 0);
    }

    private List<DocumentItem> list(DocumentFilter filter, int size, long skip) {
        guard.require(Right.SEE_DOCUMENTS, Target.COLLABORATION);
        return documents.list(
                context.collaborationId(),
                seesEverything(),
                own(),
                filter.pattern(),
                filter.project(),
                filter.typeName(),
                filter.recordKind(),
                filter.recordId(),
                filter.sort().name(),
                size,
                skip);
    }

    @Transactional(readOnly = true)
    public long count(DocumentFilter filter) {
        guard.require(Right.SEE_DOCUMENTS, Target.COLLABORATION);
        return documents.count(
                context.collaborationId(),
                seesEverything(),
                own(),
                filter.pattern(),
                filter.project(),
                filter.typeName(),
                filter.recordKind(),
                filter.recordId());
    }

    /** @throws NotFound when there is no such document for the reader */
    @Transactional(readOnly = true)
    public DocumentItem get(DocumentId id) {
        guard.require(Right.SEE_DOCUMENTS, Target.COLLABORATION);
        return documents
                .find(context.collaborationId(), id)
                .filter(this::isShown)
                .orElseThrow(NotFound::new);
    }

    /**
     * All versions, the newest first.
     *
     * @throws NotFound when there is no such document for the reader
     */
    @Transactional(readOnly = true)
    public List<VersionItem> versions(DocumentId id) {
        get(id);
        return versions.list(context.collaborationId(), id);
    }

    /**
     * Opens the file of a version.
     *
     * @throws NotFound when there is no such version for the reader
     */
    @Transactional(readOnly = true)
    public FileContent open(DocumentId id, int number) {
        return versions(id).stream()
                .filter(version -> version.number() == number)
                .findFirst()
                .map(version -> files.open(version.fileId()))
                .orElseThrow(NotFound::new);
    }

    /** Whether the reader may change the document, for views that offer it. */
    public boolean mayKeep(DocumentItem document) {
        RecordRef on = document.on();
        return guard.may(Right.KEEP_DOCUMENTS, document.target())
                && (on == null || mayKeepOn(on, document.municipalityCode()));
    }

    /** How documents name a record; empty when none hang on records of its kind. */
    public Optional<RecordRef> on(Id record) {
        guard.require(Right.SEE_DOCUMENTS, Target.COLLABORATION);
        return holders.ref(record);
    }

    /**
     * A record that documents hang on.
     *
     * @throws NotFound when there is none for the reader, or when no documents hang on its kind
     */
    @Transactional(readOnly = true)
    public Held held(RecordRef on) {
        guard.require(Right.SEE_DOCUMENTS, Target.COLLABORATION);
        return holders.held(on);
    }

    /** Whether the reader may put a document of a municipality, or of none, on a record. */
    @Transactional(readOnly = true)
    public boolean mayKeepOn(RecordRef on, @Nullable MunicipalityCode municipality) {
        Target target = DocumentData.target(municipality, null);
        Held held = held(on);
        return held.open() && guard.may(held.right(), target) && guard.may(Right.KEEP_DOCUMENTS, target);
    }

    private boolean isShown(DocumentItem document) {
        return document.audience() == Audience.ALL || guard.may(Right.SEE_INTERNAL_DOCUMENTS, document.target());
    }

    private boolean seesEverything() {
        return guard.may(Right.SEE_INTERNAL_DOCUMENTS, Target.COLLABORATION);
    }

    private List<String> own() {
        List<String> codes = context.actor().municipalities().stream()
                .filter(code -> guard.may(Right.SEE_INTERNAL_DOCUMENTS, Target.of(code)))
                .map(MunicipalityCode::value)
                .toList();
        return codes.isEmpty() ? NONE : codes;
    }
}
