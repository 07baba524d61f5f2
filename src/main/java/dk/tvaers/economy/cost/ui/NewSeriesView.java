package dk.tvaers.economy.cost.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.economy.cost.CostData;
import dk.tvaers.economy.cost.CostSeriesId;
import dk.tvaers.economy.cost.RecurringCosts;
import dk.tvaers.kernel.Now;
import dk.tvaers.kit.FormDrafts;
import dk.tvaers.kit.ui.CollaborationLayout;
import dk.tvaers.kit.ui.EmptyState;
import dk.tvaers.kit.ui.FormView;
import dk.tvaers.kit.ui.RecordForm;
import io.micronaut.context.annotation.Prototype;
import java.time.YearMonth;
import java.util.Map;

/** A cost that comes each month is written once. */
@Prototype
@Route(value = CostAddresses.NEW_SERIES, layout = CollaborationLayout.class)
@Needs(Right.KEEP_COSTS)
final class NewSeriesView extends FormView {

    private final RecurringCosts recurring;
    private final CostChoices choices;
    private final FormDrafts drafts;
    private final CurrentContext context;

    NewSeriesView(RecurringCosts recurring, CostChoices choices, FormDrafts drafts, CurrentContext context) {
        this.recurring = recurring;
        this.choices = choices;
        this.drafts = drafts;
        this.context = context;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        CostWords words = new CostWords(texts());
        CostAddresses addresses = new CostAddresses(context.collaboration().collaboration());
        Map<String, String> payers = choices.payers(null);
        if (choices.types(null).isEmpty() || payers.isEmpty()) {
            show(
                    words.get("series.add"),
                    "",
                    null,
                    new EmptyState(words.get("types.none"), words.get("types.none.text")));
            return;
        }
        CostForm form = CostForm.ofMonths(words, choices);
        show(
                words.get("series.add"),
                words.get("series.add.lead"),
                new RecordForm(texts(), form.fields())
                        .keptAs(drafts, "cost-series-new")
                        .from(CostForm.start(
                                Now.today().getYear(),
                                payers.keySet().iterator().next()))
                        .actions(
                                words.get("series.add"),
                                (values, version) -> {
                                    CostData each = form.month(values);
                                    CostSeriesId id = recurring.add(
                                            each,
                                            YearMonth.parse(values.required(CostForm.FIRST)),
                                            YearMonth.parse(values.required(CostForm.LAST)));
                                    return next(addresses.series(id), words.get("series.added"));
                                },
                                addresses.costs()));
    }
}
