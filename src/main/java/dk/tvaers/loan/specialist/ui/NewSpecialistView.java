package dk.tvaers.loan.specialist.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.kernel.Now;
import dk.tvaers.kit.FormDrafts;
import dk.tvaers.kit.ui.CollaborationLayout;
import dk.tvaers.kit.ui.FormView;
import dk.tvaers.kit.ui.RecordForm;
import dk.tvaers.loan.specialist.KeepingSpecialists;
import dk.tvaers.loan.specialist.SpecialistId;
import io.micronaut.context.annotation.Prototype;
import java.util.Map;

/** Somebody is put on the list of who can be lent. */
@Prototype
@Route(value = SpecialistAddresses.NEW, layout = CollaborationLayout.class)
@Needs(Right.KEEP_SPECIALISTS)
final class NewSpecialistView extends FormView {

    private final KeepingSpecialists keeping;
    private final SpecialistChoices choices;
    private final FormDrafts drafts;
    private final CurrentContext context;

    NewSpecialistView(
            KeepingSpecialists keeping, SpecialistChoices choices, FormDrafts drafts, CurrentContext context) {
        this.keeping = keeping;
        this.choices = choices;
        this.drafts = drafts;
        this.context = context;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        SpecialistWords words = new SpecialistWords(texts());
        SpecialistAddresses addresses =
                new SpecialistAddresses(context.collaboration().collaboration());
        Map<String, String> kept = choices.kept();
        show(
                words.get("add"),
                words.get("add.lead"),
                new RecordForm(texts(), SpecialistForm.fields(words, choices, null))
                        .keptAs(drafts, "specialist/new")
                        .from(Map.of(
                                SpecialistForm.MUNICIPALITY,
                                kept.size() == 1 ? kept.keySet().iterator().next() : "",
                                SpecialistForm.FROM,
                                Now.today().toString()))
                        .actions(
                                words.get("add"),
                                (values, version) -> {
                                    SpecialistId id = keeping.add(
                                            SpecialistForm.data(values), Typed.number(values, SpecialistForm.HOURS));
                                    return next(addresses.specialist(id), words.get("added"));
                                },
                                addresses.specialists()));
    }
}
