package dk.tvaers.klik.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.kernel.Conflict;
import dk.tvaers.kernel.PortalException;
import dk.tvaers.kernel.RuleBroken;
import dk.tvaers.kit.Rows;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.CollaborationLayout;
import dk.tvaers.kit.ui.EmptyState;
import dk.tvaers.kit.ui.FactList;
import dk.tvaers.kit.ui.FormFields;
import dk.tvaers.kit.ui.Links;
import dk.tvaers.kit.ui.ListColumns;
import dk.tvaers.kit.ui.Lists;
import dk.tvaers.kit.ui.PageHead;
import dk.tvaers.kit.ui.Part;
import dk.tvaers.kit.ui.RecordForm;
import dk.tvaers.kit.ui.RecordSections;
import dk.tvaers.klik.KlikMarkItem;
import dk.tvaers.klik.KlikMarks;
import dk.tvaers.klik.KlikTaskData;
import dk.tvaers.klik.KlikTaskItem;
import dk.tvaers.klik.KlikTasks;
import io.micronaut.context.annotation.Prototype;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A task: where it lives, how far each municipality is, and its history. */
@Prototype
@Route(value = KlikAddresses.TASK, layout = CollaborationLayout.class)
@Needs(Right.SEE_STATUS)
final class TaskView extends Div implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle {

    private final KlikTasks tasks;
    private final KlikMarks marks;
    private final RecordSections sections;
    private final Lists lists;
    private final CurrentContext context;
    private final Texts texts = Texts.in(getLocale());
    private String title = "";
    private @Nullable RecordForm form;

    TaskView(KlikTasks tasks, KlikMarks marks, RecordSections sections, Lists lists, CurrentContext context) {
        this.tasks = tasks;
        this.marks = marks;
        this.sections = sections;
        this.lists = lists;
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
        KlikTaskItem task = tasks.get(KlikAddresses.task(event));
        KlikCells cells = new KlikCells(texts, addresses());
        title = task.name();
        form = null;
        removeAll();
        add(new PageHead(title).lead(lead(task)));
        Div facts = new Div(new FactList()
                .fact(
                        texts.get("klik.project"),
                        Links.inside(addresses().tasks(task.projectId()), texts.get("klik.of", task.projectName())))
                .fact(
                        texts.get("klik.link"),
                        task.link() == null
                                ? new Paragraph(texts.get("klik.link.none"))
                                : cells.link(task.number(), task.link())));
        facts.addClassNames("panel", "padded");
        add(facts);
        if (tasks.mayKeep()) {
            add(new Part(texts.get("klik.link.write"), linking(task)));
        }
        add(new Part(texts.get("klik.municipalities"), municipalities(task, cells)));
        sections.of(task.id()).forEach(this::add);
        if (tasks.mayRemove(task.id())) {
            add(new Part(texts.get("klik.remove"), removing(task)));
        }
    }

    private String lead(KlikTaskItem task) {
        return task.listed()
                ? texts.get("klik.task.lead", task.done(), task.total(), task.inProgress())
                : texts.get("klik.task.left");
    }

    private RecordForm linking(KlikTaskItem task) {
        FormFields fields = new FormFields(texts);
        fields.text("link", texts.get("klik.link.label"), KlikTaskData.LINK_LENGTH)
                .addClassName("wide");
        RecordForm made = new RecordForm(texts, fields)
                .over(() -> {
                    KlikTaskItem now = tasks.get(task.id());
                    return new RecordForm.Read(
                            now.version(), Map.of("link", Objects.requireNonNullElse(now.link(), "")));
                })
                .action(texts.get("klik.link.save"), (values, version) -> {
                    tasks.link(task.id(), version, values.text("link"));
                    return () -> {
                        Notification.show(texts.get("klik.link.saved"));
                        getUI().ifPresent(ui -> ui.refreshCurrentRoute(false));
                    };
                });
        form = made;
        return made;
    }

    private Component municipalities(KlikTaskItem task, KlikCells cells) {
        List<KlikMarkItem> all = marks.of(task.id());
        if (all.isEmpty()) {
            return new EmptyState(texts.get("klik.no-municipalities"), texts.get("klik.no-municipalities.text"));
        }
        ListColumns<KlikMarkItem> columns = new ListColumns<KlikMarkItem>(texts, "klik-opgave", title)
                .text("kommune", texts.get("klik.municipality"), KlikMarkItem::municipalityName)
                .shownAs(each -> Links.inside(cells.addresses().tasks(each.localProjectId()), each.municipalityName()))
                .text("tilstand", texts.get("klik.state"), each -> cells.word(each.mark()))
                .shownAs(each -> cells.marked(each.mark()))
                .date("dato", texts.get("klik.on"), KlikMarkItem::markedOn)
                .text("af", texts.get("klik.by"), KlikMarkItem::markedBy);
        return lists.table(columns, Rows.whole(() -> marks.of(task.id())))
                .filtered(List.of(task.projectName() + ", " + task.name()))
                .show(all);
    }

    private Component removing(KlikTaskItem task) {
        Button remove = new Button(texts.get("klik.remove"), press -> {
            ConfirmDialog dialog = new ConfirmDialog();
            dialog.setHeader(texts.get("klik.remove.ask", task.name()));
            dialog.setText(texts.get("klik.remove.text"));
            dialog.setCancelable(true);
            dialog.setCancelText(texts.get("kit.cancel"));
            dialog.setConfirmText(texts.get("klik.remove"));
            dialog.addConfirmListener(confirmed -> remove(task));
            dialog.open();
        });
        remove.addThemeVariants(ButtonVariant.LUMO_ERROR);
        return new Div(new Paragraph(texts.get("klik.remove.text")), remove);
    }

    private void remove(KlikTaskItem task) {
        try {
            tasks.remove(task.id(), task.version());
            getUI().ifPresent(ui -> ui.navigate(addresses().tasks(task.projectId())));
            Notification.show(texts.get("klik.removed"));
        } catch (RuleBroken | Conflict refused) {
            Notification.show(texts.get((PortalException) refused));
        }
    }

    private KlikAddresses addresses() {
        return new KlikAddresses(context.collaboration().collaboration());
    }
}
