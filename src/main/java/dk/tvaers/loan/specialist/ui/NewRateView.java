package dk.tvaers.loan.specialist.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.kernel.Now;
import dk.tvaers.kit.ui.CollaborationLayout;
import dk.tvaers.kit.ui.EmptyState;
import dk.tvaers.kit.ui.FormView;
import dk.tvaers.kit.ui.RecordForm;
import dk.tvaers.loan.specialist.CatalogueKind;
import dk.tvaers.loan.specialist.KeepingRates;
import dk.tvaers.loan.specialist.LegalBasis;
import dk.tvaers.loan.specialist.RateData;
import dk.tvaers.loan.specialist.RateId;
import dk.tvaers.loan.specialist.SpecialistFilter;
import dk.tvaers.loan.specialist.Specialists;
import io.micronaut.context.annotation.Prototype;
import java.util.LinkedHashMap;
import java.util.Map;

/** A municipality sets what an hour of its own people costs. */
@Prototype
@Route(value = SpecialistAddresses.NEW_RATE, layout = CollaborationLayout.class)
@Needs(Right.SEE_RATES)
final class NewRateView extends FormView {

    private final Specialists specialists;
    private final KeepingRates keeping;
    private final SpecialistChoices choices;
    private final CurrentContext context;

    NewRateView(Specialists specialists, KeepingRates keeping, SpecialistChoices choices, CurrentContext context) {
        this.specialists = specialists;
        this.keeping = keeping;
        this.choices = choices;
        this.context = context;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        SpecialistWords words = new SpecialistWords(texts());
        SpecialistAddresses addresses =
                new SpecialistAddresses(context.collaboration().collaboration());
        Map<RateData.Holder, String> holders = holders(words);
        if (holders.isEmpty()) {
            show(
                    words.get("rate.set"),
                    "",
                    null,
                    new EmptyState(words.get("rate.set.none"), words.get("rate.set.none.text")));
            return;
        }
        RateForm form = new RateForm(words, holders);
        show(
                words.get("rate.set"),
                words.get("rate.set.lead"),
                new RecordForm(texts(), form.fields())
                        .from(Map.of(
                                RateForm.BASIS,
                                LegalBasis.LAW_655_2019.name(),
                                RateForm.FROM,
                                Now.today().toString()))
                        .actions(
                                words.get("rate.set"),
                                (values, version) -> {
                                    RateId id = keeping.set(form.data(values));
                                    return next(addresses.rate(id), words.get("rate.was-set"));
                                },
                                addresses.rates()));
    }

    private Map<RateData.Holder, String> holders(SpecialistWords words) {
        Map<RateData.Holder, String> holders = new LinkedHashMap<>();
        choices.priced().forEach((code, name) -> {
            choices.catalogue(CatalogueKind.JOB_CATEGORY)
                    .forEach((id, category) -> holders.put(
                            new RateData.Holder.Category(code, id), words.get("capacity.who", category, name)));
            specialists
                    .list(new SpecialistFilter(null, null, code, null, null, false))
                    .forEach(each -> holders.put(
                            new RateData.Holder.Personal(each.id()), words.get("rate.personal.of", each.label())));
        });
        return holders;
    }
}
