package dk.tvaers.economy.cost.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.economy.cost.CostItem;
import dk.tvaers.economy.cost.Costs;
import dk.tvaers.economy.cost.KeepingCosts;
import dk.tvaers.kernel.Forbidden;
import dk.tvaers.kit.FormDrafts;
import dk.tvaers.kit.ui.CollaborationLayout;
import dk.tvaers.kit.ui.FormView;
import dk.tvaers.kit.ui.RecordForm;
import io.micronaut.context.annotation.Prototype;

/** Something else is said of a cost. */
@Prototype
@Route(value = CostAddresses.EDIT, layout = CollaborationLayout.class)
@Needs(Right.KEEP_COSTS)
final class EditCostView extends FormView {

    private final Costs costs;
    private final KeepingCosts keeping;
    private final CostChoices choices;
    private final FormDrafts drafts;
    private final CurrentContext context;

    EditCostView(Costs costs, KeepingCosts keeping, CostChoices choices, FormDrafts drafts, CurrentContext context) {
        this.costs = costs;
        this.keeping = keeping;
        this.choices = choices;
        this.drafts = drafts;
        this.context = context;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        CostWords words = new CostWords(texts());
        CostItem cost = costs.get(CostAddresses.cost(event));
        if (!costs.mayKeep(cost)) {
            throw new Forbidden();
        }
        String back = new CostAddresses(context.collaboration().collaboration()).cost(cost.id());
        CostForm form = CostForm.ofOne(words, choices, cost);
        show(
                words.get("edit"),
                cost.title(),
                new RecordForm(texts(), form.fields())
                        .keptAs(drafts, "cost/" + cost.id())
                        .over(() -> {
                            CostItem now = costs.get(cost.id());
                            return new RecordForm.Read(now.version(), CostForm.values(words, now));
                        })
                        .actions(
                                texts().get("kit.save"),
                                (values, version) -> {
                                    keeping.change(cost.id(), version, form.one(values));
                                    return next(back, words.get("changed"));
                                },
                                back));
    }
}
