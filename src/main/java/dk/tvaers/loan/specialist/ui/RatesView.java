package dk.tvaers.loan.specialist.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.kernel.Now;
import dk.tvaers.kit.Page;
import dk.tvaers.kit.Rows;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.CollaborationLayout;
import dk.tvaers.kit.ui.EmptyState;
import dk.tvaers.kit.ui.Links;
import dk.tvaers.kit.ui.ListColumns;
import dk.tvaers.kit.ui.Lists;
import dk.tvaers.kit.ui.PageHead;
import dk.tvaers.kit.ui.PageLinks;
import dk.tvaers.loan.specialist.RateItem;
import dk.tvaers.loan.specialist.Rates;
import io.micronaut.context.annotation.Prototype;
import java.time.LocalDate;
import java.util.List;

/** What an hour costs: the rates that hold today, and all of them when the address asks so. */
@Prototype
@Route(value = SpecialistAddresses.RATES, layout = CollaborationLayout.class)
@Needs(Right.SEE_RATES)
final class RatesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int PAGE_SIZE = 50;

    private final Rates rates;
    private final SpecialistChoices choices;
    private final Lists lists;
    private final CurrentContext context;

    RatesView(Rates rates, SpecialistChoices choices, Lists lists, CurrentContext context) {
        this.rates = rates;
        this.choices = choices;
        this.lists = lists;
        this.context = context;
    }

    @Override
    public String getPageTitle() {
        return texts().get("kit.title", texts().get("specialist.rates"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        SpecialistWords words = new SpecialistWords(texts());
        SpecialistAddresses addresses =
                new SpecialistAddresses(context.collaboration().collaboration());
        QueryParameters query = event.getLocation().getQueryParameters();
        boolean all = query.getParameters().containsKey(SpecialistAddresses.ALL);
        LocalDate day = all ? null : Now.today();
        List<RateItem> found = rates.list(null, day);
        Page<RateItem> shown = Page.of(found, PageLinks.page(query.getSingleParameter("side")), PAGE_SIZE);
        boolean maySet = !choices.priced().isEmpty();
        String here = all ? addresses.allRates() : addresses.rates();
        removeAll();
        add(new PageHead(words.get("rates"))
                .lead(words.get(
                        "rates.lead",
                        found.stream().filter(rate -> !rate.isUsable()).count()))
                .actions(maySet ? new Component[] {way(addresses, words)} : new Component[0]));
        add(addresses.ways(words, addresses.rates()));
        add(
                found.isEmpty()
                        ? new EmptyState(
                                words.get("rates.none"), words.get(maySet ? "rates.none.set" : "rates.none.read"))
                        : lists.table(columns(words, addresses), Rows.whole(() -> rates.list(null, day)))
                                .filtered(List.of(words.get(all ? "rates.filter.all" : "rates.filter.now")))
                                .show(shown.items()));
        add(new PageLinks(texts(), shown, page -> here + (all ? "&" : "?") + "side=" + (page + 1)));
        add(Links.below(
                all ? addresses.rates() : addresses.allRates(), words.get(all ? "rates.show.now" : "rates.show.all")));
    }

    private static ListColumns<RateItem> columns(SpecialistWords words, SpecialistAddresses addresses) {
        return new ListColumns<RateItem>(words.texts(), "timesatser", words.get("rates"))
                .text("gaelder-for", words.get("rate.holder"), words::holder)
                .shownAs(rate -> Links.inside(addresses.rate(rate.id()), words.holder(rate)))
                .decimal("sats", words.get("rate.per-hour"), rate -> rate.perHour()
                        .inKroner())
                .shownAs(rate -> new Text(words.money(rate.perHour())))
                .text("grundlag", words.get("rate.basis"), words::basis)
                .text("tilstand", words.get("state"), words::stateWord)
                .shownAs(words::state)
                .date("fra", words.get("rate.from"), RateItem::fromOn)
                .date("til", words.get("rate.to"), RateItem::toOn)
                .more()
                .yesNo("under", words.get("rate.below"), RateItem::belowFullCost);
    }

    private static Component way(SpecialistAddresses addresses, SpecialistWords words) {
        Anchor link = Links.inside(addresses.newRate(), words.get("rate.set"));
        link.addClassNames("button", "primary");
        return link;
    }

    private Texts texts() {
        return Texts.in(getLocale());
    }
}
