package dk.tvaers.loan.specialist.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.kernel.Forbidden;
import dk.tvaers.kit.FormDrafts;
import dk.tvaers.kit.ui.CollaborationLayout;
import dk.tvaers.kit.ui.FormView;
import dk.tvaers.kit.ui.RecordForm;
import dk.tvaers.loan.specialist.KeepingSpecialists;
import dk.tvaers.loan.specialist.SpecialistId;
import dk.tvaers.loan.specialist.SpecialistItem;
import dk.tvaers.loan.specialist.Specialists;
import io.micronaut.context.annotation.Prototype;

/** A specialist is described anew. */
@Prototype
@Route(value = SpecialistAddresses.EDIT, layout = CollaborationLayout.class)
@Needs(Right.KEEP_SPECIALISTS)
final class EditSpecialistView extends FormView {

    private final Specialists specialists;
    private final KeepingSpecialists keeping;
    private final SpecialistChoices choices;
    private final FormDrafts drafts;
    private final CurrentContext context;

    EditSpecialistView(
            Specialists specialists,
            KeepingSpecialists keeping,
            SpecialistChoices choices,
            FormDrafts drafts,
            CurrentContext context) {
        this.specialists = specialists;
        this.keeping = keeping;
        this.choices = choices;
        this.drafts = drafts;
        this.context = context;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        SpecialistWords words = new SpecialistWords(texts());
        SpecialistItem specialist = specialists.get(SpecialistAddresses.specialist(event));
        if (!specialists.mayKeep(specialist.municipality())) {
            throw new Forbidden();
        }
        String back = new SpecialistAddresses(context.collaboration().collaboration()).specialist(specialist.id());
        show(
                words.get("edit"),
                specialist.label(),
                new RecordForm(texts(), SpecialistForm.fields(words, choices, specialist))
                        .keptAs(drafts, "specialist/" + specialist.id())
                        .over(() -> read(specialist.id()))
                        .actions(
                                texts().get("kit.save"),
                                (values, version) -> {
                                    keeping.change(specialist.id(), version, SpecialistForm.data(values));
                                    return next(back, words.get("edited"));
                                },
                                back));
    }

    private RecordForm.Read read(SpecialistId id) {
        SpecialistItem now = specialists.get(id);
        return new RecordForm.Read(now.version(), SpecialistForm.values(now));
    }
}
