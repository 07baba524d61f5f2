package dk.tvaers.jointwork.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.exchange.ProjectPeople;
import dk.tvaers.jointwork.JointTaskId;
import dk.tvaers.jointwork.KeepingJointTasks;
import dk.tvaers.kernel.ProjectId;
import dk.tvaers.kit.FormDrafts;
import dk.tvaers.kit.ui.CollaborationLayout;
import dk.tvaers.kit.ui.FormView;
import dk.tvaers.kit.ui.RecordForm;
import io.micronaut.context.annotation.Prototype;
import java.util.Map;

/** A municipality is made responsible for something that the others need, too. */
@Prototype
@Route(value = JointWorkAddresses.NEW_TASK, layout = CollaborationLayout.class)
@Needs(Right.KEEP_JOINT_TASKS)
final class NewJointTaskView extends FormView {

    private final KeepingJointTasks keeping;
    private final MemberChoice members;
    private final ProjectPeople projects;
    private final FormDrafts drafts;
    private final CurrentContext context;

    NewJointTaskView(
            KeepingJointTasks keeping,
            MemberChoice members,
            ProjectPeople projects,
            FormDrafts drafts,
            CurrentContext context) {
        this.keeping = keeping;
        this.members = members;
        this.projects = projects;
        this.drafts = drafts;
        this.context = context;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ProjectId project = JointWorkAddresses.project(event.getLocation().getQueryParameters());
        JointWorkAddresses addresses =
                new JointWorkAddresses(context.collaboration().collaboration());
        JointTaskForm form = new JointTaskForm(texts(), members.now(), projects.projects());
        show(
                texts().get("jointwork.create"),
                texts().get("jointwork.create.lead"),
                new RecordForm(texts(), form.fields())
                        .keptAs(drafts, "joint-task/new")
                        .from(project == null ? Map.of() : Map.of(JointTaskForm.PROJECT, project.toString()))
                        .actions(
                                texts().get("jointwork.create"),
                                (values, version) -> {
                                    JointTaskId id = keeping.create(JointTaskForm.data(values));
                                    return next(addresses.task(id), texts().get("jointwork.created"));
                                },
                                project == null ? addresses.tasks() : addresses.project(project)));
    }
}
