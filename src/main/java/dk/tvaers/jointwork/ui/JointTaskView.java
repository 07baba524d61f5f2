package dk.tvaers.jointwork.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.jointwork.JointTaskId;
import dk.tvaers.jointwork.JointTaskItem;
import dk.tvaers.jointwork.JointTaskProgress;
import dk.tvaers.jointwork.JointTaskState;
import dk.tvaers.jointwork.JointTasks;
import dk.tvaers.jointwork.KeepingJointTasks;
import dk.tvaers.kit.Dates;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.CollaborationLayout;
import dk.tvaers.kit.ui.FactList;
import dk.tvaers.kit.ui.FormFields;
import dk.tvaers.kit.ui.Links;
import dk.tvaers.kit.ui.PageHead;
import dk.tvaers.kit.ui.Part;
import dk.tvaers.kit.ui.PlainText;
import dk.tvaers.kit.ui.RecordForm;
import dk.tvaers.kit.ui.RecordSections;
import io.micronaut.context.annotation.Prototype;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A joint task: what it is, how far it is and what came of it; the responsible municipality tells it here. */
@Prototype
@Route(value = JointWorkAddresses.TASK, layout = CollaborationLayout.class)
@Needs(Right.SEE_STATUS)
final class JointTaskView extends Div implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle {

    private static final String STATE = "state";
    private static final String REASON = "reason";
    private static final String RESULT = "result";

    private final JointTasks tasks;
    private final KeepingJointTasks keeping;
    private final MemberChoice members;
    private final RecordSections sections;
    private final CurrentContext context;
    private final Texts texts = Texts.in(getLocale());
    private String title = "";
    private @Nullable RecordForm form;

    JointTaskView(
            JointTasks tasks,
            KeepingJointTasks keeping,
            MemberChoice members,
            RecordSections sections,
            CurrentContext context) {
        this.tasks = tasks;
        this.keeping = keeping;
        this.members = members;
        this.sections = sections;
        this.context = context;
    }

    @Override
    public String getPageTitle() {
        return texts.get("kit.title", title);
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (form != null) {
            form.beforeLeaving(event);
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        JointTaskItem task = tasks.get(JointWorkAddresses.task(event));
        JointTaskWords words = new JointTaskWords(texts, members.ever());
        title = task.name();
        form = null;
        removeAll();
        add(new PageHead(task.name()).lead(words.lead(task)).actions(actions(task)));
        add(new Part(texts.get("jointwork.facts"), facts(task, words)));
        add(texts("jointwork.about", task.text()), texts("jointwork.result", task.result()));
        if (tasks.mayReport(task)) {
            add(new Part(texts.get("jointwork.report"), report(task.id())));
        }
        sections.of(task.id()).forEach(this::add);
    }

    private Component[] actions(JointTaskItem task) {
        if (!tasks.mayKeep()) {
            return new Component[0];
        }
        Anchor edit = Links.inside(addresses().editTask(task.id()), texts.get("jointwork.edit"));
        edit.addClassName("button");
        return new Component[] {edit};
    }

    private Component facts(JointTaskItem task, JointTaskWords words) {
        FactList facts = new FactList()
                .fact(texts.get("jointwork.municipality"), words.responsible(task))
                .fact(texts.get("jointwork.participants"), words.participants(task))
                .fact(texts.get("jointwork.deadline"), words.deadline(task))
                .fact(texts.get("jointwork.state"), words.state(task));
        if (task.projectId() != null && task.projectName() != null) {
            facts.fact(
                    texts.get("jointwork.project"),
                    Links.inside(addresses().project(task.projectId()), task.projectName()));
        }
        if (task.endedOn() != null) {
            facts.fact(texts.get("jointwork.ended"), Dates.figures(task.endedOn()));
        }
        facts.fact(texts.get("jointwork.reason"), task.reason());
        Div panel = new Div(facts);
        panel.addClassNames("panel", "padded");
        return panel;
    }

    /** A part for what was written; none for what was not. */
    private Component texts(String headKey, @Nullable String written) {
        return written == null ? new Div() : new Part(texts.get(headKey), new PlainText(written));
    }

    private Component report(JointTaskId id) {
        Map<String, String> states = new LinkedHashMap<>();
        for (JointTaskState state : JointTaskState.values()) {
            states.put(state.name(), texts.word("jointwork.state", state));
        }
        FormFields fields = new FormFields(texts);
        var state = fields.choice(STATE, texts.get("jointwork.state"), states);
        TextArea reason = fields.longText(REASON, texts.get("jointwork.reason"), JointTaskProgress.REASON_LENGTH);
        fields.longText(RESULT, texts.get("jointwork.result"), JointTaskProgress.RESULT_LENGTH)
                .setHelperText(texts.get("jointwork.result.help"));
        reason.setVisible(false);
        state.addValueChangeListener(
                change -> reason.setVisible(JointTaskState.GIVEN_UP.name().equals(change.getValue())));
        form = new RecordForm(texts, fields)
                .over(() -> read(id))
                .action(texts.get("jointwork.report.save"), (values, version) -> {
                    keeping.report(
                            id,
                            version,
                            new JointTaskProgress(
                                    JointTaskState.valueOf(values.required(STATE)),
                                    values.orNull(REASON),
                                    values.orNull(RESULT)));
                    return this::again;
                });
        return form;
    }

    private RecordForm.Read read(JointTaskId id) {
        JointTaskItem now = tasks.get(id);
        return new RecordForm.Read(
                now.version(),
                Map.of(
                        STATE,
                        now.state().name(),
                        REASON,
                        Objects.requireNonNullElse(now.reason(), ""),
                        RESULT,
                        Objects.requireNonNullElse(now.result(), "")));
    }

    private void again() {
        getUI().ifPresent(ui -> ui.refreshCurrentRoute(false));
        Notification.show(texts.get("jointwork.reported"));
    }

    private JointWorkAddresses addresses() {
        return new JointWorkAddresses(context.collaboration().collaboration());
    }
}
