package dk.tvaers.programme.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.kernel.Now;
import dk.tvaers.kit.FormDrafts;
import dk.tvaers.kit.ui.CollaborationLayout;
import dk.tvaers.kit.ui.EmptyState;
import dk.tvaers.kit.ui.FormValues;
import dk.tvaers.kit.ui.FormView;
import dk.tvaers.kit.ui.RecordForm;
import dk.tvaers.programme.ProgrammeItem;
import dk.tvaers.programme.Programmes;
import dk.tvaers.programme.Projects;
import io.micronaut.context.annotation.Prototype;
import java.util.List;
import java.util.Map;

/** The coordinator creates a project in a programme that runs. */
@Prototype
@Route(value = ProjectAddresses.NEW_PROJECT, layout = CollaborationLayout.class)
@Needs(Right.ADMINISTER_PROGRAMMES)
final class NewProjectView extends FormView {

    private final Projects projects;
    private final Programmes programmes;
    private final FormDrafts drafts;
    private final CurrentContext context;

    NewProjectView(Projects projects, Programmes programmes, FormDrafts drafts, CurrentContext context) {
        this.projects = projects;
        this.programmes = programmes;
        this.drafts = drafts;
        this.context = context;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        List<ProgrammeItem> running = programmes.list().stream()
                .filter(programme -> programme.activeOn(Now.today()))
                .toList();
        if (running.isEmpty()) {
            show(
                    texts().get("programme.project.create"),
                    "",
                    null,
                    new EmptyState(
                            texts().get("programme.none-runs"),
                            texts().get("programme.none-runs.text"),
                            RecordForm.back(addresses().newProgramme(), texts().get("programme.create"))));
            return;
        }
        String asked = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("program")
                .orElseGet(() -> running.size() == 1 ? running.getFirst().id().toString() : "");
        show(
                texts().get("programme.project.create"),
                texts().get("programme.project.create.lead"),
                new RecordForm(texts(), ProjectForm.fields(texts(), running))
                        .keptAs(drafts, "project/new")
                        .from(Map.of(ProjectForm.PROGRAMME, asked))
                        .actions(
                                texts().get("programme.project.create"),
                                (values, version) -> create(values),
                                addresses().projects()));
    }

    private Runnable create(FormValues values) {
        return next(
                addresses().project(projects.create(ProjectForm.programme(values), ProjectForm.data(values))),
                texts().get("programme.project.create.done"));
    }

    private ProjectAddresses addresses() {
        return new ProjectAddresses(context.collaboration().collaboration());
    }
}
