package dk.tvaers.document.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Right;
import dk.tvaers.document.DocumentFilter;
import dk.tvaers.document.DocumentItem;
import dk.tvaers.document.Documents;
import dk.tvaers.exchange.RecordSection;
import dk.tvaers.kernel.ProjectId;
import dk.tvaers.kit.Paging;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.Links;
import dk.tvaers.kit.ui.Part;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** On the page of a project: its newest documents, and the way to all of them. */
@Singleton
final class ProjectDocuments implements RecordSection<ProjectId> {

    private static final int SHOWN = 5;

    private final Documents documents;
    private final CurrentContext context;

    ProjectDocuments(Documents documents, CurrentContext context) {
        this.documents = documents;
        this.context = context;
    }

    @Override
    public Class<ProjectId> kind() {
        return ProjectId.class;
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public Optional<Component> of(ProjectId id) {
        if (!context.actor().maySomewhere(Right.SEE_DOCUMENTS)) {
            return Optional.empty();
        }
        Texts texts = Texts.in(UI.getCurrent().getLocale());
        DocumentAddresses addresses =
                new DocumentAddresses(context.collaboration().collaboration());
        DocumentFilter filter = new DocumentFilter(null, id, null, DocumentFilter.Sort.NEWEST);
        List<DocumentItem> newest = documents.list(filter, Paging.of(0, SHOWN));
        boolean mayAdd = context.actor().maySomewhere(Right.KEEP_DOCUMENTS);
        if (newest.isEmpty() && !mayAdd) {
            return Optional.empty();
        }
        Div part = new Div();
        if (newest.isEmpty()) {
            part.add(new Paragraph(texts.get("document.project.none")));
        } else {
            UnorderedList list = new UnorderedList();
            newest.forEach(each -> list.add(new ListItem(Links.inside(addresses.document(each.id()), each.name()))));
            part.add(list);
        }
        Paragraph ways = new Paragraph();
        ways.addClassName("beside");
        if (!newest.isEmpty()) {
            ways.add(Links.inside(addresses.documents(id), texts.get("document.project.all", documents.count(filter))));
        }
        if (mayAdd) {
            Anchor add = Links.inside(addresses.add(id), texts.get("document.add"));
            add.addClassName("button");
            ways.add(add);
        }
        part.add(ways);
        return Optional.of(new Part(texts.get("document.documents"), part));
    }
}
