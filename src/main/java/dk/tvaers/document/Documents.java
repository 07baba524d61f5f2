package dk.tvaers.document;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Guard;
import dk.tvaers.access.Right;
import dk.tvaers.access.Target;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kit.Paging;
import dk.tvaers.kit.files.FileContent;
import dk.tvaers.kit.files.StoredFiles;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;

/** The documents as far as the reader may see them; of another's internal one nobody learns that there is one. */
@Singleton
public class Documents {

    /** In place of no municipality at all, since SQL knows no empty list. */
    private static final List<String> NONE = List.of("");

    private final DocumentRows documents;
    private final VersionRows versions;
    private final StoredFiles files;
    private final Guard guard;
    private final CurrentContext context;

    Documents(DocumentRows documents, VersionRows versions, StoredFiles files, Guard guard, CurrentContext context) {
        this.documents = documents;
        this.versions = versions;
        this.files = files;
        this.guard = guard;
        this.context = context;
    }

    /** A page of those that the filter lets through. */
    @Transactional(readOnly = true)
    public List<DocumentItem> list(DocumentFilter filter, Paging paging) {
        guard.require(Right.SEE_DOCUMENTS, Target.COLLABORATION);
        return documents.list(
                context.collaborationId(),
                seesEverything(),
                own(),
                filter.pattern(),
                filter.project(),
                filter.typeName(),
                filter.sort().name(),
                paging.size(),
                paging.offset());
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
                filter.typeName());
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
        return guard.may(Right.KEEP_DOCUMENTS, document.target());
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
