package dk.tvaers.help.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.help.HelpWishes;
import dk.tvaers.help.WishFilter;
import dk.tvaers.help.WishItem;
import dk.tvaers.kit.Paging;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.CollaborationLayout;
import dk.tvaers.kit.ui.EmptyState;
import dk.tvaers.kit.ui.Links;
import dk.tvaers.kit.ui.Lists;
import dk.tvaers.kit.ui.PageHead;
import dk.tvaers.kit.ui.PageLinks;
import io.micronaut.context.annotation.Prototype;
import java.util.List;

/** What all members wish help with; those that are closed, too, when the address asks for all. */
@Prototype
@Route(value = HelpAddresses.WISHES, layout = CollaborationLayout.class)
@Needs(Right.SEE_STATUS)
final class WishesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int PAGE_SIZE = 50;

    private final HelpWishes wishes;
    private final Lists lists;
    private final CurrentContext context;

    WishesView(HelpWishes wishes, Lists lists, CurrentContext context) {
        this.wishes = wishes;
        this.lists = lists;
        this.context = context;
    }

    @Override
    public String getPageTitle() {
        return texts().get("kit.title", texts().get("help.wishes"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        HelpWords words = new HelpWords(texts());
        HelpAddresses addresses = new HelpAddresses(context.collaboration().collaboration());
        QueryParameters named = event.getLocation().getQueryParameters();
        boolean all = named.getParameters().containsKey(HelpAddresses.ALL);
        int page = PageLinks.page(named.getSingleParameter(HelpAddresses.PAGE));
        WishFilter filter = all ? WishFilter.ALL : WishFilter.OPEN;
        long open = wishes.count(WishFilter.OPEN);
        long total = all ? wishes.count(filter) : open;
        List<WishItem> shown = wishes.list(filter, Paging.of(page, PAGE_SIZE));
        boolean mayAsk = context.actor().maySomewhere(Right.ASK_FOR_HELP);
        removeAll();
        add(new PageHead(words.get("wishes"))
                .lead(words.get("lead", open))
                .actions(mayAsk ? new Component[] {ask(words, addresses)} : new Component[0]));
        add(
                total == 0
                        ? new EmptyState(words.get("none"), words.get(mayAsk ? "none.ask" : "none.read"))
                        : lists.table(new WishTable(words, addresses).columns(), part -> wishes.list(filter, part))
                                .filtered(List.of(words.get(all ? "filter.all" : "filter.open")))
                                .show(shown));
        add(new PageLinks(texts(), page, PAGE_SIZE, total, turned -> addresses.page(all, turned)));
        add(new Paragraph(
                Links.inside(all ? addresses.wishes() : addresses.all(), words.get(all ? "show.open" : "show.all"))));
    }

    private static Component ask(HelpWords words, HelpAddresses addresses) {
        Anchor link = Links.inside(addresses.ask(null), words.get("ask"));
        link.addClassNames("button", "primary");
        return link;
    }

    private Texts texts() {
        return Texts.in(getLocale());
    }
}
