package dk.tvaers.jointwork.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.exchange.ProjectPeople;
import dk.tvaers.jointwork.JointTaskId;
import dk.tvaers.jointwork.JointTaskItem;
import dk.tvaers.jointwork.JointTasks;
import dk.tvaers.jointwork.KeepingJointTasks;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kit.FormDrafts;
import dk.tvaers.kit.ui.CollaborationLayout;
import dk.tvaers.kit.ui.FormView;
import dk.tvaers.kit.ui.RecordForm;
import io.micronaut.context.annotation.Prototype;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** All that is said of a joint task, but for how far it is. */
@Prototype
@Route(value = JointWorkAddresses.EDIT_TASK, layout = CollaborationLayout.class)
@Needs(Right.KEEP_JOINT_TASKS)
final class EditJointTaskView extends FormView {

    private final JointTasks tasks;
    private final KeepingJointTasks keeping;
    private final MemberChoice members;
    private final ProjectPeople projects;
    private final FormDrafts drafts;
    private final CurrentContext context;

    EditJointTaskView(
            JointTasks tasks,
            KeepingJointTasks keeping,
            MemberChoice members,
            ProjectPeople projects,
            FormDrafts drafts,
            CurrentContext context) {
        this.tasks = tasks;
        this.keeping = keeping;
        this.members = members;
        this.projects = projects;
        this.drafts = drafts;
        this.context = context;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        JointTaskItem task = tasks.get(JointWorkAddresses.task(event));
        JointTaskId id = task.id();
        String back = new JointWorkAddresses(context.collaboration().collaboration()).task(id);
        JointTaskForm form = new JointTaskForm(texts(), choice(task), projects.projects());
        show(
                texts().get("jointwork.edit"),
                task.name(),
                new RecordForm(texts(), form.fields())
                        .keptAs(drafts, "joint-task/" + id)
                        .over(() -> read(id))
                        .actions(
                                texts().get("kit.save"),
                                (values, version) -> {
                                    keeping.change(id, version, JointTaskForm.data(values));
                                    return next(back, texts().get("jointwork.edited"));
                                },
                                back));
    }

    /** Today's members, and who has a part in the task already. */
    private Map<MunicipalityCode, String> choice(JointTaskItem task) {
        Set<MunicipalityCode> offered = new HashSet<>(members.now().keySet());
        offered.addAll(task.participants());
        if (task.municipalityCode() != null) {
            offered.add(task.municipalityCode());
        }
        Map<MunicipalityCode, String> all = members.ever();
        all.keySet().retainAll(offered);
        return all;
    }

    private RecordForm.Read read(JointTaskId id) {
        JointTaskItem now = tasks.get(id);
        return new RecordForm.Read(now.version(), JointTaskForm.values(now));
    }
}
