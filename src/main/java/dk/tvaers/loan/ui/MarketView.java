package dk.tvaers.loan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.access.Target;
import dk.tvaers.kit.Paging;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.CollaborationLayout;
import dk.tvaers.kit.ui.EmptyState;
import dk.tvaers.kit.ui.Links;
import dk.tvaers.kit.ui.Lists;
import dk.tvaers.kit.ui.OpenAddress;
import dk.tvaers.kit.ui.PageHead;
import dk.tvaers.kit.ui.PageLinks;
import dk.tvaers.loan.LoanRequestFilter;
import dk.tvaers.loan.LoanRequestItem;
import dk.tvaers.loan.LoanRequests;
import dk.tvaers.loan.specialist.CatalogueEntryId;
import io.micronaut.context.annotation.Prototype;
import java.util.List;
import java.util.Map;

/** The market place of needs and offers; how it is shown, filter, order and page live in the address. */
@Prototype
@Route(value = MarketAddresses.MARKET, layout = CollaborationLayout.class)
@Needs(Right.SEE_LOANS)
final class MarketView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int PAGE_SIZE = 50;

    private final LoanRequests requests;
    private final NeedPlaces places;
    private final NeedCompetences competences;
    private final Lists lists;
    private final CurrentContext context;

    MarketView(
            LoanRequests requests,
            NeedPlaces places,
            NeedCompetences competences,
            Lists lists,
            CurrentContext context) {
        this.requests = requests;
        this.places = places;
        this.competences = competences;
        this.lists = lists;
        this.context = context;
    }

    @Override
    public String getPageTitle() {
        return texts().get("kit.title", texts().get("market.needs"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        MarketWords words = new MarketWords(texts());
        MarketAddress state = MarketAddress.of(event.getLocation().getQueryParameters());
        LoanRequestFilter filter = state.filter();
        long total = requests.count(filter);
        long open = state.narrows() ? requests.count(LoanRequestFilter.OPEN) : total;
        List<LoanRequestItem> shown = requests.list(filter, Paging.of(state.page(), PAGE_SIZE));
        removeAll();
        add(new PageHead(words.get("needs")).lead(words.get("lead", open)).actions(actions(words)));
        add(ways(state, words));
        Map<CatalogueEntryId, String> wanted = competences.beside(filter.competence());
        add(new MarketFilterBar(words, state, places.members(), places.projects(), wanted, changed -> UI.getCurrent()
                .navigate(addresses().market(), OpenAddress.withColumns(changed.parameters()))));
        if (total == 0) {
            add(empty(state, words));
            return;
        }
        MarketTable table = new MarketTable(words, addresses(), state);
        List<String> narrowed = places.words(words, filter, wanted);
        if (state.cards()) {
            Div tools = new Div(lists.excel(table.columns(), part -> requests.list(filter, part), narrowed));
            tools.addClassName("list-tools");
            add(tools, table.cards(shown));
        } else {
            add(lists.table(table.columns(), part -> requests.list(filter, part))
                    .filtered(narrowed)
                    .show(shown));
        }
        add(new PageLinks(
                texts(), state.page(), PAGE_SIZE, total, page -> addresses().market(state.turned(page))));
    }

    private EmptyState empty(MarketAddress state, MarketWords words) {
        if (state.narrows()) {
            return new EmptyState(
                    words.get("none-shown"),
                    words.get("none-shown.text"),
                    Links.inside(addresses().market(), words.get("show-open")));
        }
        return mayAsk()
                ? new EmptyState(words.get("none"), words.get("none.ask"), add(words, "button"))
                : new EmptyState(words.get("none"), words.get("none.read"));
    }

    private Component[] actions(MarketWords words) {
        return mayAsk() ? new Component[] {add(words, "button", "primary")} : new Component[0];
    }

    private Anchor add(MarketWords words, String... looks) {
        Anchor add = Links.inside(addresses().newNeed(), words.get("add"));
        add.addClassNames(looks);
        return add;
    }

    /** How the needs are shown, and what else there is of loans. */
    private Component ways(MarketAddress state, MarketWords words) {
        Nav ways = new Nav();
        ways.setAriaLabel(words.get("ways"));
        ways.addClassName("filter-bar");
        ways.add(
                way(addresses().market(state.shown(false)), words.get("as-list"), !state.cards()),
                way(addresses().market(state.shown(true)), words.get("as-cards"), state.cards()));
        Div between = new Div();
        between.addClassName("spacer");
        ways.add(
                between,
                Links.inside(addresses().loans(), words.get("loans")),
                Links.inside(addresses().specialists(), words.get("specialists")));
        if (context.actor().may(Right.ADMINISTER_COLLABORATION, Target.COLLABORATION)) {
            ways.add(Links.inside(addresses().threshold(), words.get("threshold")));
        }
        return ways;
    }

    private static Anchor way(String address, String text, boolean open) {
        Anchor link = Links.inside(OpenAddress.withColumns(address), text);
        link.addClassName("chip");
        if (open) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return link;
    }

    private boolean mayAsk() {
        return context.actor().maySomewhere(Right.REQUEST_LOAN);
    }

    private MarketAddresses addresses() {
        return new MarketAddresses(context.collaboration().collaboration());
    }

    private Texts texts() {
        return Texts.in(getLocale());
    }
}
