package dk.tvaers.programme.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.kernel.ProjectId;
import dk.tvaers.kit.FormDrafts;
import dk.tvaers.kit.ui.CollaborationLayout;
import dk.tvaers.kit.ui.FormValues;
import dk.tvaers.kit.ui.FormView;
import dk.tvaers.kit.ui.RecordForm;
import dk.tvaers.programme.Programmes;
import dk.tvaers.programme.ProjectDetails;
import dk.tvaers.programme.Projects;
import io.micronaut.context.annotation.Prototype;

/** The coordinator changes a project's facts. */
@Prototype
@Route(value = ProjectAddresses.EDIT_PROJECT, layout = CollaborationLayout.class)
@Needs(Right.ADMINISTER_PROGRAMMES)
final class EditProjectView extends FormView {

    private final Projects projects;
    private final Programmes programmes;
    private final FormDrafts drafts;
    private final CurrentContext context;

    EditProjectView(Projects projects, Programmes programmes, FormDrafts drafts, CurrentContext context) {
        this.projects = projects;
        this.programmes = programmes;
        this.drafts = drafts;
        this.context = context;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ProjectDetails project = projects.get(ProjectAddresses.project(event));
        String back = new ProjectAddresses(context.collaboration().collaboration()).project(project.id());
        show(
                texts().get("programme.project.edit"),
                project.fullName(),
                new RecordForm(texts(), ProjectForm.fields(texts(), programmes.list()))
                        .keptAs(drafts, "project/" + project.id())
                        .over(() -> read(project.id()))
                        .actions(
                                texts().get("kit.save"),
                                (values, version) -> save(project.id(), values, version, back),
                                back));
    }

    private RecordForm.Read read(ProjectId id) {
        ProjectDetails now = projects.get(id);
        return new RecordForm.Read(now.version(), ProjectForm.values(now));
    }

    private Runnable save(ProjectId id, FormValues values, long version, String back) {
        projects.change(id, version, ProjectForm.programme(values), ProjectForm.data(values));
        return next(back, texts().get("programme.edit.done"));
    }
}
