package dk.tvaers.home.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import dk.tvaers.access.CollaborationRef;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.home.Search;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.CollaborationLayout;
import dk.tvaers.kit.ui.PageHead;
import dk.tvaers.kit.ui.Places;
import io.micronaut.context.annotation.Prototype;

/** The search as a page, for a link. */
@Prototype
@Route(value = SearchView.PATH, layout = CollaborationLayout.class)
@Needs(Right.SEE_COLLABORATION)
final class SearchView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "soeg";

    private static final String TEXT = "q";

    private final Search search;
    private final CurrentContext context;
    private final Texts texts = Texts.in(getLocale());

    SearchView(Search search, CurrentContext context) {
        this.search = search;
        this.context = context;
    }

    @Override
    public String getPageTitle() {
        return texts.get("kit.title", texts.get("search.title"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        CollaborationRef collaboration = context.collaboration().collaboration();
        String address = Places.address(collaboration, PATH);
        SearchBox box = new SearchBox(search, collaboration, "search-page", typed -> event.getUI()
                .getPage()
                .getHistory()
                .replaceState(null, new Location(address, QueryParameters.of(TEXT, typed))));
        removeAll();
        add(new PageHead(texts.get("search.title")), box);
        box.find(event.getLocation()
                .getQueryParameters()
                .getSingleParameter(TEXT)
                .orElse(""));
    }
}
