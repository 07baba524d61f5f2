package dk.tvaers.document.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.document.DocumentFilter;
import dk.tvaers.document.DocumentItem;
import dk.tvaers.document.Documents;
import dk.tvaers.exchange.ProjectPeople;
import dk.tvaers.kernel.ProjectId;
import dk.tvaers.kit.Paging;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.CollaborationLayout;
import dk.tvaers.kit.ui.EmptyState;
import dk.tvaers.kit.ui.Links;
import dk.tvaers.kit.ui.Lists;
import dk.tvaers.kit.ui.OpenAddress;
import dk.tvaers.kit.ui.PageHead;
import dk.tvaers.kit.ui.PageLinks;
import io.micronaut.context.annotation.Prototype;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The documents; filter, order and page live in the address. */
@Prototype
@Route(value = DocumentAddresses.DOCUMENTS, layout = CollaborationLayout.class)
@Needs(Right.SEE_DOCUMENTS)
final class DocumentsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int PAGE_SIZE = 50;

    private final Documents documents;
    private final ProjectPeople projects;
    private final Lists lists;
    private final CurrentContext context;
    private final Texts texts = Texts.in(getLocale());

    DocumentsView(Documents documents, ProjectPeople projects, Lists lists, CurrentContext context) {
        this.documents = documents;
        this.projects = projects;
        this.lists = lists;
        this.context = context;
    }

    @Override
    public String getPageTitle() {
        return texts.get("kit.title", texts.get("document.documents"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        DocumentsAddress state = DocumentsAddress.of(event.getLocation().getQueryParameters());
        long total = documents.count(state.filter());
        List<DocumentItem> shown = documents.list(state.filter(), Paging.of(state.page(), PAGE_SIZE));
        removeAll();
        add(new PageHead(texts.get("document.documents"))
                .lead(texts.get("document.documents.lead", total))
                .actions(actions(state.filter().project())));
        if (shown.isEmpty() && !state.filter().narrows()) {
            add(new EmptyState(
                    texts.get("document.none"), texts.get(mayAdd() ? "document.none.text.add" : "document.none.text")));
            return;
        }
        Map<ProjectId, String> all = projects.projects();
        add(new DocumentsFilterBar(texts, state, all, changed -> UI.getCurrent()
                .navigate(addresses().documents(), OpenAddress.withColumns(changed.parameters()))));
        if (shown.isEmpty()) {
            add(new EmptyState(
                    texts.get("document.none-shown"),
                    texts.get("document.none-shown.text"),
                    Links.inside(addresses().documents(), texts.get("document.show-all"))));
            return;
        }
        add(lists.table(
                        new DocumentTable(texts, addresses(), state).columns(),
                        part -> documents.list(state.filter(), part))
                .filtered(words(state.filter(), all))
                .show(shown));
        add(new PageLinks(
                texts,
                state.page(),
                PAGE_SIZE,
                total,
                page -> addresses().documents() + "?"
                        + state.turned(page).parameters().getQueryString()));
    }

    private List<String> words(DocumentFilter filter, Map<ProjectId, String> projects) {
        List<String> words = new ArrayList<>();
        if (filter.text() != null && !filter.text().isBlank()) {
            words.add(texts.get("kit.list.filter", texts.get("document.name"), filter.text()));
        }
        if (filter.project() != null) {
            words.add(texts.get(
                    "kit.list.filter",
                    texts.get("document.project"),
                    Objects.requireNonNullElse(projects.get(filter.project()), "")));
        }
        if (filter.type() != null) {
            words.add(texts.get(
                    "kit.list.filter", texts.get("document.type"), texts.word("document.type", filter.type())));
        }
        return words;
    }

    private Component[] actions(@Nullable ProjectId project) {
        if (!mayAdd()) {
            return new Component[0];
        }
        Anchor add = Links.inside(addresses().add(project), texts.get("document.add"));
        add.addClassNames("button", "primary");
        return new Component[] {add};
    }

    private boolean mayAdd() {
        return context.actor().maySomewhere(Right.KEEP_DOCUMENTS);
    }

    private DocumentAddresses addresses() {
        return new DocumentAddresses(context.collaboration().collaboration());
    }
}
