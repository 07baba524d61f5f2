package dk.tvaers.programme.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.kernel.ProgrammeId;
import dk.tvaers.kit.FormDrafts;
import dk.tvaers.kit.ui.CollaborationLayout;
import dk.tvaers.kit.ui.FormValues;
import dk.tvaers.kit.ui.FormView;
import dk.tvaers.kit.ui.RecordForm;
import dk.tvaers.programme.ProgrammeItem;
import dk.tvaers.programme.Programmes;
import io.micronaut.context.annotation.Prototype;

/** The coordinator changes a programme's facts. */
@Prototype
@Route(value = ProjectAddresses.EDIT_PROGRAMME, layout = CollaborationLayout.class)
@Needs(Right.ADMINISTER_PROGRAMMES)
final class EditProgrammeView extends FormView {

    private final Programmes programmes;
    private final FormDrafts drafts;
    private final CurrentContext context;

    EditProgrammeView(Programmes programmes, FormDrafts drafts, CurrentContext context) {
        this.programmes = programmes;
        this.drafts = drafts;
        this.context = context;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ProgrammeItem programme = programmes.get(ProjectAddresses.programme(event));
        String back = new ProjectAddresses(context.collaboration().collaboration()).programme(programme.id());
        show(
                texts().get("programme.edit-programme"),
                programme.name(),
                new RecordForm(texts(), ProgrammeForm.fields(texts()))
                        .keptAs(drafts, "programme/" + programme.id())
                        .over(() -> read(programme.id()))
                        .actions(
                                texts().get("kit.save"),
                                (values, version) -> save(programme.id(), values, version, back),
                                back));
    }

    private RecordForm.Read read(ProgrammeId id) {
        ProgrammeItem now = programmes.get(id);
        return new RecordForm.Read(now.version(), ProgrammeForm.values(now.data()));
    }

    private Runnable save(ProgrammeId id, FormValues values, long version, String back) {
        programmes.change(
                id, version, ProgrammeForm.data(values, programmes.get(id).toOn()));
        return next(back, texts().get("programme.edit.done"));
    }
}
