package dk.tvaers.economy.cost.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.economy.cost.CostLineId;
import dk.tvaers.economy.cost.KeepingCosts;
import dk.tvaers.kernel.Now;
import dk.tvaers.kit.FormDrafts;
import dk.tvaers.kit.ui.CollaborationLayout;
import dk.tvaers.kit.ui.EmptyState;
import dk.tvaers.kit.ui.FormView;
import dk.tvaers.kit.ui.RecordForm;
import io.micronaut.context.annotation.Prototype;
import java.util.Map;

/** A cost is written. */
@Prototype
@Route(value = CostAddresses.NEW, layout = CollaborationLayout.class)
@Needs(Right.KEEP_COSTS)
final class NewCostView extends FormView {

    private final KeepingCosts keeping;
    private final CostChoices choices;
    private final FormDrafts drafts;
    private final CurrentContext context;

    NewCostView(KeepingCosts keeping, CostChoices choices, FormDrafts drafts, CurrentContext context) {
        this.keeping = keeping;
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
            show(words.get("add"), "", null, new EmptyState(words.get("types.none"), words.get("types.none.text")));
            return;
        }
        CostForm form = CostForm.ofOne(words, choices, null);
        show(
                words.get("add"),
                words.get("add.lead"),
                new RecordForm(texts(), form.fields())
                        .keptAs(drafts, "cost-new")
                        .from(CostForm.start(
                                Now.today().getYear(),
                                payers.keySet().iterator().next()))
                        .actions(
                                words.get("add"),
                                (values, version) -> {
                                    CostLineId id = keeping.add(form.one(values));
                                    return next(addresses.cost(id), words.get("added"));
                                },
                                addresses.costs()));
    }
}
