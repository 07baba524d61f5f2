package dk.tvaers.document.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.collaboration.Members;
import dk.tvaers.document.Documents;
import dk.tvaers.document.KeepingDocuments;
import dk.tvaers.document.RecordRef;
import dk.tvaers.exchange.DocumentHolder.Held;
import dk.tvaers.exchange.ProjectPeople;
import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.ProjectId;
import dk.tvaers.kit.files.FileName;
import dk.tvaers.kit.files.StoredFiles;
import dk.tvaers.kit.ui.CollaborationLayout;
import dk.tvaers.kit.ui.EmptyState;
import dk.tvaers.kit.ui.FileField;
import dk.tvaers.kit.ui.FormView;
import dk.tvaers.kit.ui.Part;
import dk.tvaers.kit.ui.RecordForm;
import io.micronaut.context.annotation.Prototype;
import java.util.Map;
import java.util.Optional;

/** A file is chosen and described, and becomes a document. */
@Prototype
@Route(value = DocumentAddresses.NEW, layout = CollaborationLayout.class)
@Needs(Right.KEEP_DOCUMENTS)
final class NewDocumentView extends FormView {

    private final Documents documents;
    private final KeepingDocuments keeping;
    private final StoredFiles files;
    private final Members members;
    private final ProjectPeople projects;
    private final CurrentContext context;

    NewDocumentView(
            Documents documents,
            KeepingDocuments keeping,
            StoredFiles files,
            Members members,
            ProjectPeople projects,
            CurrentContext context) {
        this.documents = documents;
        this.keeping = keeping;
        this.files = files;
        this.members = members;
        this.projects = projects;
        this.context = context;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters asked = event.getLocation().getQueryParameters();
        DocumentAddresses addresses =
                new DocumentAddresses(context.collaboration().collaboration());
        Optional<RecordRef> on = asked.getSingleParameter(DocumentAddresses.ON).map(RecordRef::of);
        if (on.isPresent()) {
            onRecord(on.get(), asked, addresses);
            return;
        }
        ProjectId project = DocumentsAddress.project(asked);
        DocumentForm form = new DocumentForm(texts(), context.actor(), members.on(Now.today()), projects.projects());
        FileField file = file(form);
        show(
                texts().get("document.add"),
                texts().get("document.add.lead"),
                new RecordForm(texts(), form.fields())
                        .from(form.start(project == null ? "" : project.toString()))
                        .actions(
                                texts().get("document.add"),
                                (values, version) -> next(
                                        addresses.document(keeping.add(form.data(values), file.file(), null)), added()),
                                project == null ? addresses.documents() : addresses.documents(project)),
                new Part(texts().get("document.file"), file));
    }

    /** The record says what the document is about, and there the reader comes back. */
    private void onRecord(RecordRef on, QueryParameters asked, DocumentAddresses addresses) {
        Held held = documents.held(on);
        String back = addresses.record(held.path());
        if (!held.open()) {
            show(
                    texts().get("document.add"),
                    held.title(),
                    null,
                    new EmptyState(
                            texts().get("document.closed"),
                            texts().get("document.record-closed"),
                            RecordForm.back(back, texts().get("document.record.back"))));
            return;
        }
        DocumentForm form = new DocumentForm(texts(), context.actor(), members.on(Now.today()), Map.of());
        FileField file = file(form);
        Optional<String> municipality = asked.getSingleParameter(DocumentAddresses.MUNICIPALITY);
        show(
                texts().get("document.add"),
                texts().get("document.add.on", held.title()),
                new RecordForm(texts(), form.fields())
                        .from(municipality.map(code -> form.start("", code)).orElseGet(() -> form.start("")))
                        .actions(
                                texts().get("document.add"),
                                (values, version) -> {
                                    keeping.add(form.data(values), on, file.file(), null);
                                    return next(back, added());
                                },
                                back),
                new Part(texts().get("document.file"), file));
    }

    private FileField file(DocumentForm form) {
        return new FileField(texts(), files, received -> form.suggest(FileName.stem(received.name())));
    }

    private String added() {
        return texts().get("document.added");
    }
}
