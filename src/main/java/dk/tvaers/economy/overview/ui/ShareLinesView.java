package dk.tvaers.economy.overview.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import dk.tvaers.access.CollaborationRef;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.collaboration.MunicipalityRef;
import dk.tvaers.economy.agreed.KeyNames;
import dk.tvaers.economy.agreed.KeyWords;
import dk.tvaers.economy.cost.Costs;
import dk.tvaers.economy.overview.Overviews;
import dk.tvaers.economy.overview.ShareLine;
import dk.tvaers.economy.overview.ShareOutcome;
import dk.tvaers.kernel.Money;
import dk.tvaers.kernel.NotFound;
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
import dk.tvaers.kit.ui.Places;
import io.micronaut.context.annotation.Prototype;
import java.util.List;

/** The costs or the budget's lines behind a number, each with the municipality's share and how it comes about. */
@Prototype
@Route(value = OverviewAddress.LINES, layout = CollaborationLayout.class)
@Needs(Right.SEE_ECONOMY)
final class ShareLinesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int PAGE_SIZE = 50;
    private static final String PAGE = "side";

    private final Overviews overviews;
    private final KeyNames names;
    private final Lists lists;
    private final CurrentContext context;

    ShareLinesView(Overviews overviews, KeyNames names, Lists lists, CurrentContext context) {
        this.overviews = overviews;
        this.names = names;
        this.lists = lists;
        this.context = context;
    }

    @Override
    public String getPageTitle() {
        return texts().get("kit.title", texts().get("share.lines"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters query = event.getLocation().getQueryParameters();
        OverviewAddress asked = OverviewAddress.of(query);
        MunicipalityRef shown = overviews.municipalities(asked.year()).stream()
                .filter(each -> asked.municipality() == null || each.code().equals(asked.municipality()))
                .findFirst()
                .orElseThrow(NotFound::new);
        OverviewAddress state = asked.of(shown.code());
        OverviewAddress.LinesBehind behind = OverviewAddress.LinesBehind.of(query);
        OverviewWords words = new OverviewWords(texts());
        List<ShareLine> all = lines(state, shown, behind);
        Page<ShareLine> page = Page.of(all, PageLinks.page(query.getSingleParameter(PAGE)), PAGE_SIZE);
        removeAll();
        add(new PageHead(words.get(
                        behind.ofBudget() ? "lines.budget" : "lines.costs",
                        shown.shortName(),
                        String.valueOf(state.year())))
                .lead(words.get("lines.lead", all.size(), words.money(sum(all)))));
        add(Links.below(state.page(collaboration()), words.get("back")));
        if (all.isEmpty()) {
            add(new EmptyState(words.get("none", String.valueOf(state.year())), words.get("none.text")));
            return;
        }
        add(lists.table(
                        columns(words, names.words(texts()), behind.ofBudget()),
                        Rows.whole(() -> lines(state, shown, behind)))
                .filtered(List.of(shown.shortName(), String.valueOf(state.year())))
                .wide()
                .show(page.items()));
        add(new PageLinks(texts(), page, to -> state.lines(collaboration(), behind) + "&" + PAGE + "=" + (to + 1)));
    }

    private List<ShareLine> lines(OverviewAddress state, MunicipalityRef shown, OverviewAddress.LinesBehind behind) {
        List<ShareLine> all = behind.ofBudget()
                ? overviews.budget(state.year(), shown.code())
                : overviews.costs(state.year(), shown.code());
        return all.stream().filter(behind::includes).toList();
    }

    private ListColumns<ShareLine> columns(OverviewWords words, KeyWords keys, boolean ofBudget) {
        ListColumns<ShareLine> columns = new ListColumns<ShareLine>(texts(), "andelslinjer", words.get("lines"))
                .text("post", words.get(ofBudget ? "types.head" : "line"), words::title)
                .shownAs(line -> line.cost() == null
                        ? new Span(words.title(line))
                        : Links.inside(
                                Places.address(collaboration(), Costs.COST_PATH) + "/" + line.cost(),
                                words.title(line)))
                .text("til", words.get("places.head"), words::place);
        if (!ofBudget) {
            columns.date("fra", words.get("from"), ShareLine::from);
        }
        columns.decimal(
                        "hele",
                        words.get("whole"),
                        line -> line.whole().known() == null
                                ? null
                                : line.whole().known().inKroner())
                .shownAs(line -> new Text(words.whole(line)))
                .decimal(
                        "andel",
                        words.get("share"),
                        line -> line.share() == null ? null : line.amount().inKroner())
                .text(
                        "noegle",
                        words.get("key"),
                        line -> line.key() == null ? "" : line.key().name())
                .text("udregning", words.get("calculation"), line -> String.join("; ", calculation(line, words, keys)))
                .shownAs(line -> calculated(calculation(line, words, keys)));
        return ofBudget
                ? columns
                : columns.more()
                        .text("type", words.get("types.head"), ShareLine::typeName)
                        .date("til-dato", words.get("to"), ShareLine::to)
                        .yesNo("betalt", words.get("paid.head"), ShareLine::paid);
    }

    /** How the share comes about, or why there is none. */
    private static List<String> calculation(ShareLine line, OverviewWords words, KeyWords keys) {
        if (line.outcome() != ShareOutcome.SHARED) {
            return List.of(words.texts().word("share.outcome", line.outcome()));
        }
        return line.share() == null || line.share().parts().isEmpty()
                ? List.of(words.get("no-part"))
                : line.share().parts().stream().map(keys::line).toList();
    }

    private static Component calculated(List<String> lines) {
        Span cell = new Span(String.join("\n", lines));
        cell.addClassName("long-text");
        return cell;
    }

    private static Money sum(List<ShareLine> lines) {
        return lines.stream().map(ShareLine::amount).reduce(Money.ZERO, Money::plus);
    }

    private CollaborationRef collaboration() {
        return context.collaboration().collaboration();
    }

    private Texts texts() {
        return Texts.in(getLocale());
    }
}
