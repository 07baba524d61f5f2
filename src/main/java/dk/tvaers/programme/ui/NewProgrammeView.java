package dk.tvaers.programme.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.kernel.Now;
import dk.tvaers.kit.FormDrafts;
import dk.tvaers.kit.ui.CollaborationLayout;
import dk.tvaers.kit.ui.FormValues;
import dk.tvaers.kit.ui.FormView;
import dk.tvaers.kit.ui.RecordForm;
import dk.tvaers.programme.Programmes;
import io.micronaut.context.annotation.Prototype;
import java.util.Map;

/** The coordinator creates a programme. */
@Prototype
@Route(value = ProjectAddresses.NEW_PROGRAMME, layout = CollaborationLayout.class)
@Needs(Right.ADMINISTER_PROGRAMMES)
final class NewProgrammeView extends FormView {

    private final Programmes programmes;
    private final FormDrafts drafts;
    private final CurrentContext context;

    NewProgrammeView(Programmes programmes, FormDrafts drafts, CurrentContext context) {
        this.programmes = programmes;
        this.drafts = drafts;
        this.context = context;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(
                texts().get("programme.create"),
                texts().get("programme.create.lead"),
                new RecordForm(texts(), ProgrammeForm.fields(texts()))
                        .keptAs(drafts, "programme/new")
                        .from(Map.of("fromOn", Now.today().toString()))
                        .actions(
                                texts().get("programme.create"),
                                (values, version) -> create(values),
                                addresses().projects()));
    }

    private Runnable create(FormValues values) {
        return next(
                addresses().programme(programmes.create(ProgrammeForm.data(values, null))),
                texts().get("programme.create.done"));
    }

    private ProjectAddresses addresses() {
        return new ProjectAddresses(context.collaboration().collaboration());
    }
}
