package dk.tvaers.economy.cost.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.economy.cost.CostItem;
import dk.tvaers.economy.cost.CostSeriesItem;
import dk.tvaers.economy.cost.Costs;
import dk.tvaers.economy.cost.RecurringCosts;
import dk.tvaers.kernel.Now;
import dk.tvaers.kit.Rows;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.Acting;
import dk.tvaers.kit.ui.CollaborationLayout;
import dk.tvaers.kit.ui.FormFields;
import dk.tvaers.kit.ui.Links;
import dk.tvaers.kit.ui.ListColumns;
import dk.tvaers.kit.ui.Lists;
import dk.tvaers.kit.ui.PageHead;
import dk.tvaers.kit.ui.Part;
import dk.tvaers.kit.ui.RecordForm;
import dk.tvaers.kit.ui.RecordSections;
import io.micronaut.context.annotation.Prototype;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

/** A cost that comes each month: its months, another amount from one of them on, another last month. */
@Prototype
@Route(value = CostAddresses.SERIES, layout = CollaborationLayout.class)
@Needs(Right.SEE_ECONOMY)
final class SeriesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int AMOUNT_LENGTH = 25;

    private final RecurringCosts recurring;
    private final Costs costs;
    private final RecordSections sections;
    private final Lists lists;
    private final CurrentContext context;

    private String title = "";

    SeriesView(RecurringCosts recurring, Costs costs, RecordSections sections, Lists lists, CurrentContext context) {
        this.recurring = recurring;
        this.costs = costs;
        this.sections = sections;
        this.lists = lists;
        this.context = context;
    }

    @Override
    public String getPageTitle() {
        return texts().get("kit.title", title);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        CostSeriesItem series = recurring.get(CostAddresses.series(event));
        CostWords words = new CostWords(texts());
        CostItem last = series.months().getLast();
        title = series.title();
        removeAll();
        add(new PageHead(title)
                .lead(words.get("series.lead", words.month(series.first()), words.month(series.last()))));
        add(new Part(
                words.get("series.months"),
                lists.table(
                                columns(words),
                                Rows.whole(() -> recurring.get(series.id()).months()))
                        .filtered(List.of(title))
                        .show(series.months())));
        if (costs.mayKeep(last)) {
            add(new Part(words.get("series.expect.title"), expecting(series, words)));
            add(new Part(words.get("series.end.title"), ending(series, words)));
        }
        sections.of(series.id()).forEach(this::add);
    }

    private ListColumns<CostItem> columns(CostWords words) {
        CostAddresses addresses = new CostAddresses(context.collaboration().collaboration());
        return new ListColumns<CostItem>(texts(), "maaneder", title)
                .text("maaned", words.get("period-head"), words::period)
                .shownAs(cost -> Links.inside(addresses.cost(cost.id()), words.period(cost)))
                .text("planlagt", words.get("planned"), cost -> words.figures(cost.planned()))
                .text("prognose", words.get("forecast"), cost -> words.figures(cost.forecast()))
                .text("betalt", words.get("actual"), cost -> words.figures(cost.actual()))
                .date("betalt-den", words.get("paid-on"), CostItem::paidOn);
    }

    private Component expecting(CostSeriesItem series, CostWords words) {
        FormFields fields = new FormFields(texts());
        fields.choice("from", words.get("series.from"), CostForm.months(words));
        fields.text("forecast", words.get("forecast"), AMOUNT_LENGTH).setHelperText(words.get("forecast.help"));
        return new RecordForm(texts(), fields)
                .from(Map.of("from", YearMonth.from(Now.today()).toString()))
                .action(words.get("series.expect"), (values, version) -> {
                    recurring.expect(
                            series.id(),
                            series.version(),
                            YearMonth.parse(values.required("from")),
                            CostChoices.amount(texts(), values, "forecast"));
                    return () -> acting().again(words.get("series.expected"));
                });
    }

    private Component ending(CostSeriesItem series, CostWords words) {
        FormFields fields = new FormFields(texts());
        fields.choice("last", words.get("last"), CostForm.months(words));
        return new RecordForm(texts(), fields)
                .from(Map.of("last", series.last().toString()))
                .action(words.get("series.end"), (values, version) -> {
                    recurring.endWith(series.id(), series.version(), YearMonth.parse(values.required("last")));
                    return () -> acting().again(words.get("series.ended"));
                });
    }

    private Acting acting() {
        return new Acting(this, texts());
    }

    private Texts texts() {
        return Texts.in(getLocale());
    }
}
