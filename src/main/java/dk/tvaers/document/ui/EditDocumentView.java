package dk.tvaers.document.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.collaboration.Members;
import dk.tvaers.document.DocumentId;
import dk.tvaers.document.DocumentItem;
import dk.tvaers.document.Documents;
import dk.tvaers.document.KeepingDocuments;
import dk.tvaers.exchange.ProjectPeople;
import dk.tvaers.kernel.Forbidden;
import dk.tvaers.kernel.Now;
import dk.tvaers.kit.FormDrafts;
import dk.tvaers.kit.ui.CollaborationLayout;
import dk.tvaers.kit.ui.FormView;
import dk.tvaers.kit.ui.RecordForm;
import io.micronaut.context.annotation.Prototype;
import java.util.Map;

/** A document gets another name, type, project or audience. */
@Prototype
@Route(value = DocumentAddresses.EDIT, layout = CollaborationLayout.class)
@Needs(Right.KEEP_DOCUMENTS)
final class EditDocumentView extends FormView {

    private final Documents documents;
    private final KeepingDocuments keeping;
    private final Members members;
    private final ProjectPeople projects;
    private final FormDrafts drafts;
    private final CurrentContext context;

    EditDocumentView(
            Documents documents,
            KeepingDocuments keeping,
            Members members,
            ProjectPeople projects,
            FormDrafts drafts,
            CurrentContext context) {
        this.documents = documents;
        this.keeping = keeping;
        this.members = members;
        this.projects = projects;
        this.drafts = drafts;
        this.context = context;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        DocumentItem document = documents.get(DocumentAddresses.document(event));
        if (!documents.mayKeep(document)) {
            throw new Forbidden();
        }
        DocumentId id = document.id();
        String back = new DocumentAddresses(context.collaboration().collaboration()).document(id);
        DocumentForm form = new DocumentForm(
                texts(),
                context.actor(),
                members.on(Now.today()),
                document.on() == null ? projects.projects() : Map.of());
        show(
                texts().get("document.edit"),
                document.name(),
                new RecordForm(texts(), form.fields())
                        .keptAs(drafts, "document/" + id)
                        .over(() -> read(id))
                        .actions(
                                texts().get("kit.save"),
                                (values, version) -> {
                                    keeping.change(id, version, form.data(values));
                                    return next(back, texts().get("document.changed.done"));
                                },
                                back));
    }

    private RecordForm.Read read(DocumentId id) {
        DocumentItem now = documents.get(id);
        return new RecordForm.Read(now.version(), DocumentForm.values(now));
    }
}
