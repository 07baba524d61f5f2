package dk.tvaers.document.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.document.DocumentItem;
import dk.tvaers.document.Documents;
import dk.tvaers.document.KeepingDocuments;
import dk.tvaers.document.RecordRef;
import dk.tvaers.exchange.DocumentHolder.Held;
import dk.tvaers.kernel.PortalException;
import dk.tvaers.kit.Dates;
import dk.tvaers.kit.Rows;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.files.StoredFiles;
import dk.tvaers.kit.ui.CollaborationLayout;
import dk.tvaers.kit.ui.Downloads;
import dk.tvaers.kit.ui.FactList;
import dk.tvaers.kit.ui.FileField;
import dk.tvaers.kit.ui.FormFields;
import dk.tvaers.kit.ui.Links;
import dk.tvaers.kit.ui.Lists;
import dk.tvaers.kit.ui.PageHead;
import dk.tvaers.kit.ui.Part;
import dk.tvaers.kit.ui.RecordForm;
import dk.tvaers.kit.ui.RecordSections;
import io.micronaut.context.annotation.Prototype;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A document: what is said of it, its versions, and what others show of it. */
@Prototype
@Route(value = DocumentAddresses.DOCUMENT, layout = CollaborationLayout.class)
@Needs(Right.SEE_DOCUMENTS)
final class DocumentView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int NOTE_LENGTH = 500;

    private final Documents documents;
    private final KeepingDocuments keeping;
    private final StoredFiles files;
    private final RecordSections sections;
    private final Lists lists;
    private final Downloads downloads;
    private final CurrentContext context;
    private final Texts texts = Texts.in(getLocale());
    private String title = "";

    DocumentView(
            Documents documents,
            KeepingDocuments keeping,
            StoredFiles files,
            RecordSections sections,
            Lists lists,
            Downloads downloads,
            CurrentContext context) {
        this.documents = documents;
        this.keeping = keeping;
        this.files = files;
        this.sections = sections;
        this.lists = lists;
        this.downloads = downloads;
        this.context = context;
    }

    @Override
    public String getPageTitle() {
        return texts.get("kit.title", title);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        DocumentItem document = documents.get(DocumentAddresses.document(event));
        boolean mayKeep = documents.mayKeep(document);
        title = document.name();
        removeAll();
        add(new PageHead(document.name())
                .lead(texts.get("document.lead", document.newest(), new Dates(texts).moment(document.changedAt())))
                .actions(actions(document, mayKeep)));
        add(new Part(texts.get("document.facts"), facts(document)));
        add(new Part(
                texts.get("document.versions"),
                lists.table(
                                new VersionTable(texts, documents, downloads).columns(document),
                                Rows.whole(() -> documents.versions(document.id())))
                        .show(documents.versions(document.id()))));
        if (mayKeep) {
            add(new Part(texts.get("document.version.add"), newVersion(document)));
        }
        sections.of(document.id()).forEach(this::add);
        if (mayKeep) {
            add(new Part(texts.get("document.remove.title"), removing(document)));
        }
    }

    private Component[] actions(DocumentItem document, boolean mayKeep) {
        List<Component> actions = new ArrayList<>();
        if (mayKeep) {
            Anchor edit = Links.inside(addresses().edit(document.id()), texts.get("document.edit"));
            edit.addClassName("button");
            actions.add(edit);
        }
        Anchor newest = new Anchor(
                downloads.kept(() -> documents.open(document.id(), document.newest())), texts.get("document.download"));
        newest.addClassNames("button", "primary");
        actions.add(newest);
        return actions.toArray(Component[]::new);
    }

    private Component facts(DocumentItem document) {
        DocumentWords words = new DocumentWords(texts);
        FactList facts = new FactList()
                .fact(texts.get("document.type"), texts.word("document.type", document.type()))
                .fact(texts.get("document.project"), document.projectName())
                .fact(texts.get("document.from"), words.from(document))
                .fact(texts.get("document.audience"), words.audience(document));
        RecordRef on = document.on();
        if (on != null) {
            Held held = documents.held(on);
            facts.fact(texts.get("document.record"), Links.inside(addresses().record(held.path()), held.title()));
        }
        Div panel = new Div(facts);
        panel.addClassNames("panel", "padded");
        return panel;
    }

    private Component newVersion(DocumentItem document) {
        FileField file = new FileField(texts, files, received -> {});
        FormFields fields = new FormFields(texts);
        fields.text("note", texts.get("document.note"), NOTE_LENGTH).addClassName("wide");
        return new Div(
                file,
                new RecordForm(texts, fields)
                        .from(Map.of())
                        .action(texts.get("document.version.add"), (values, version) -> {
                            int number = keeping.addVersion(document.id(), file.file(), values.orNull("note"));
                            return () -> again(texts.get("document.version.added", number));
                        }));
    }

    private Component removing(DocumentItem document) {
        Button button = new Button(texts.get("document.remove"), click -> {
            ConfirmDialog dialog = new ConfirmDialog();
            dialog.setHeader(texts.get("document.remove.ask", document.name()));
            dialog.setText(texts.get("document.remove.text", document.newest()));
            dialog.setCancelable(true);
            dialog.setCancelText(texts.get("kit.cancel"));
            dialog.setConfirmText(texts.get("document.remove"));
            dialog.addConfirmListener(confirmed -> remove(document));
            dialog.open();
        });
        button.addThemeVariants(com.vaadin.flow.component.button.ButtonVariant.LUMO_ERROR);
        return new Div(button);
    }

    private void remove(DocumentItem document) {
        try {
            keeping.remove(document.id(), document.version());
            getUI().ifPresent(ui -> ui.navigate(addresses().documents()));
            Notification.show(texts.get("document.removed", document.name()));
        } catch (PortalException refused) {
            again(texts.get(refused));
        }
    }

    private void again(String said) {
        getUI().ifPresent(ui -> ui.refreshCurrentRoute(false));
        Notification.show(said);
    }

    private DocumentAddresses addresses() {
        return new DocumentAddresses(context.collaboration().collaboration());
    }
}
