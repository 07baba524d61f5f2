package dk.tvaers.economy.cost.ui;

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
import dk.tvaers.economy.cost.CostFilter;
import dk.tvaers.economy.cost.CostItem;
import dk.tvaers.economy.cost.CostTotals;
import dk.tvaers.economy.cost.CostTypeId;
import dk.tvaers.economy.cost.CostTypeItem;
import dk.tvaers.economy.cost.CostTypes;
import dk.tvaers.economy.cost.Costs;
import dk.tvaers.economy.ui.EconomyWays;
import dk.tvaers.kernel.Now;
import dk.tvaers.kit.Paging;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.CollaborationLayout;
import dk.tvaers.kit.ui.EmptyState;
import dk.tvaers.kit.ui.FactList;
import dk.tvaers.kit.ui.Links;
import dk.tvaers.kit.ui.Lists;
import dk.tvaers.kit.ui.OpenAddress;
import dk.tvaers.kit.ui.PageHead;
import dk.tvaers.kit.ui.PageLinks;
import io.micronaut.context.annotation.Prototype;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The costs of a year; filter, order and page live in the address. */
@Prototype
@Route(value = CostAddresses.COSTS, layout = CollaborationLayout.class)
@Needs(Right.SEE_ECONOMY)
final class CostsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int PAGE_SIZE = 50;

    private final Costs costs;
    private final CostTypes types;
    private final CostChoices choices;
    private final Lists lists;
    private final CurrentContext context;

    CostsView(Costs costs, CostTypes types, CostChoices choices, Lists lists, CurrentContext context) {
        this.costs = costs;
        this.types = types;
        this.choices = choices;
        this.lists = lists;
        this.context = context;
    }

    @Override
    public String getPageTitle() {
        return texts().get("kit.title", texts().get("cost.costs"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        CostWords words = new CostWords(texts());
        CostsAddress state = CostsAddress.of(
                event.getLocation().getQueryParameters(), Now.today().getYear());
        CostFilter filter = state.filter();
        CostTotals totals = costs.totals(filter);
        List<CostItem> shown = costs.list(filter, Paging.of(state.page(), PAGE_SIZE));
        List<CostTypeItem> all = types.list();
        removeAll();
        add(new PageHead(words.get("costs"))
                .lead(words.get("costs.lead", totals.costs(), String.valueOf(filter.year())))
                .actions(actions(words, all)));
        add(EconomyWays.from(context.collaboration().collaboration(), texts(), CostAddresses.COSTS));
        if (all.isEmpty()) {
            add(new EmptyState(
                    words.get("types.none"),
                    words.get("types.none.text"),
                    Links.inside(addresses().types(), words.get("types"))));
            return;
        }
        add(new CostsFilterBar(
                words,
                filter,
                years(filter),
                names(all),
                choices.projects(),
                choices.municipalities(),
                changed ->
                        UI.getCurrent().navigate(addresses().costs(), OpenAddress.withColumns(changed.parameters()))));
        if (shown.isEmpty()) {
            add(
                    filter.narrows()
                            ? new EmptyState(
                                    words.get("none-shown"),
                                    words.get("none-shown.text"),
                                    Links.inside(
                                            addresses().costs(CostsAddress.of(CostFilter.of(filter.year()))),
                                            words.get("show-all")))
                            : new EmptyState(
                                    words.get("none", String.valueOf(filter.year())),
                                    words.get(costs.mayAdd() ? "none.add" : "none.read")));
            return;
        }
        add(totals(words, totals));
        add(lists.table(new CostTable(words, addresses(), state).columns(), part -> costs.list(filter, part))
                .filtered(said(words, filter, names(all)))
                .wide()
                .show(shown));
        add(new PageLinks(texts(), state.page(), PAGE_SIZE, totals.costs(), page -> addresses()
                .costs(state.turned(page))));
    }

    private Component totals(CostWords words, CostTotals totals) {
        Div panel = new Div(new FactList()
                .fact(words.get("planned"), words.sum(totals.planned(), totals.plannedUnknown()))
                .fact(words.get("expected"), words.sum(totals.expected(), totals.expectedUnknown()))
                .fact(words.get("actual"), words.sum(totals.actual(), totals.actualUnknown())));
        panel.addClassNames("panel", "padded", "sums");
        return panel;
    }

    private List<Integer> years(CostFilter filter) {
        List<Integer> years = new ArrayList<>(costs.years());
        if (!years.contains(filter.year())) {
            years.add(filter.year());
        }
        return years;
    }

    private List<String> said(CostWords words, CostFilter filter, Map<CostTypeId, String> types) {
        List<String> said = new ArrayList<>();
        said.add(words.texts().get("kit.list.filter", words.get("year"), String.valueOf(filter.year())));
        if (filter.text() != null && !filter.text().isBlank()) {
            said.add(words.texts().get("kit.list.filter", words.get("filter.text"), filter.text()));
        }
        if (filter.type() != null) {
            said.add(words.texts().get("kit.list.filter", words.get("type"), types.getOrDefault(filter.type(), "")));
        }
        if (filter.project() != null) {
            said.add(words.texts()
                    .get(
                            "kit.list.filter",
                            words.get("project"),
                            choices.projects().getOrDefault(filter.project(), "")));
        }
        if (filter.payer() != null) {
            said.add(words.texts()
                    .get("kit.list.filter", words.get("payer"), filter.payer().value()));
        }
        said.add(words.texts()
                .get("kit.list.filter", words.get("filter.which"), words.texts().word("cost.which", filter.which())));
        return said;
    }

    private static Map<CostTypeId, String> names(List<CostTypeItem> types) {
        Map<CostTypeId, String> names = new LinkedHashMap<>();
        types.forEach(type -> names.put(type.id(), type.name()));
        return names;
    }

    private Component[] actions(CostWords words, List<CostTypeItem> types) {
        if (!costs.mayAdd() || types.isEmpty()) {
            return new Component[0];
        }
        Anchor series = Links.inside(addresses().addSeries(), words.get("series.add"));
        series.addClassName("button");
        Anchor add = Links.inside(addresses().add(), words.get("add"));
        add.addClassNames("button", "primary");
        return new Component[] {series, add};
    }

    private CostAddresses addresses() {
        return new CostAddresses(context.collaboration().collaboration());
    }

    private Texts texts() {
        return Texts.in(getLocale());
    }
}
