package dk.tvaers.document.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.collaboration.Members;
import dk.tvaers.document.DocumentId;
import dk.tvaers.document.KeepingDocuments;
import dk.tvaers.exchange.ProjectPeople;
import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.ProjectId;
import dk.tvaers.kit.files.FileName;
import dk.tvaers.kit.files.StoredFiles;
import dk.tvaers.kit.ui.CollaborationLayout;
import dk.tvaers.kit.ui.FileField;
import dk.tvaers.kit.ui.FormValues;
import dk.tvaers.kit.ui.FormView;
import dk.tvaers.kit.ui.Part;
import dk.tvaers.kit.ui.RecordForm;
import io.micronaut.context.annotation.Prototype;

/** A file is chosen and described, and becomes a document. */
@Prototype
@Route(value = DocumentAddresses.NEW, layout = CollaborationLayout.class)
@Needs(Right.KEEP_DOCUMENTS)
final class NewDocumentView extends FormView {

    private final KeepingDocuments keeping;
    private final StoredFiles files;
    private final Members members;
    private final ProjectPeople projects;
    private final CurrentContext context;

    NewDocumentView(
            KeepingDocuments keeping,
            StoredFiles files,
            Members members,
            ProjectPeople projects,
            CurrentContext context) {
        this.keeping = keeping;
        this.files = files;
        this.members = members;
        this.projects = projects;
        this.context = context;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ProjectId project = DocumentsAddress.project(event.getLocation().getQueryParameters());
        DocumentAddresses addresses =
                new DocumentAddresses(context.collaboration().collaboration());
        DocumentForm form = new DocumentForm(texts(), context.actor(), members.on(Now.today()), projects.projects());
        FileField file = new FileField(texts(), files, received -> form.suggest(FileName.stem(received.name())));
        show(
                texts().get("document.add"),
                texts().get("document.add.lead"),
                new RecordForm(texts(), form.fields())
                        .from(form.start(project == null ? "" : project.toString()))
                        .actions(
                                texts().get("document.add"),
                                (values, version) -> add(form, file, values, addresses),
                                project == null ? addresses.documents() : addresses.documents(project)),
                new Part(texts().get("document.file"), file));
    }

    private Runnable add(DocumentForm form, FileField file, FormValues values, DocumentAddresses addresses) {
        DocumentId id = keeping.add(form.data(values), file.file(), null);
        return next(addresses.document(id), texts().get("document.added"));
    }
}
