package dk.tvaers.klik.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.kit.Rows;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.CollaborationLayout;
import dk.tvaers.kit.ui.EmptyState;
import dk.tvaers.kit.ui.Links;
import dk.tvaers.kit.ui.ListColumns;
import dk.tvaers.kit.ui.Lists;
import dk.tvaers.kit.ui.PageHead;
import dk.tvaers.kit.ui.Part;
import dk.tvaers.klik.KlikCount;
import dk.tvaers.klik.KlikMarks;
import dk.tvaers.klik.KlikTaskItem;
import dk.tvaers.klik.KlikTasks;
import dk.tvaers.programme.ProjectDetails;
import dk.tvaers.programme.Projects;
import io.micronaut.context.annotation.Prototype;
import java.util.ArrayList;
import java.util.List;

/** The tasks of a project, and how far the municipalities are with each of them. */
@Prototype
@Route(value = KlikAddresses.PROJECT, layout = CollaborationLayout.class)
@Needs(Right.SEE_STATUS)
final class ProjectTasksView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Projects projects;
    private final KlikTasks tasks;
    private final KlikMarks marks;
    private final KlikLists counted;
    private final Lists lists;
    private final Texts texts = Texts.in(getLocale());
    private String title = "";

    ProjectTasksView(Projects projects, KlikTasks tasks, KlikMarks marks, KlikLists counted, Lists lists) {
        this.projects = projects;
        this.tasks = tasks;
        this.marks = marks;
        this.counted = counted;
        this.lists = lists;
    }

    @Override
    public String getPageTitle() {
        return texts.get("kit.title", title);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ProjectDetails project = projects.get(KlikAddresses.project(event));
        List<KlikTaskItem> all = tasks.list(project.id());
        long listed = all.stream().filter(KlikTaskItem::listed).count();
        KlikAddresses addresses = counted.addresses();
        title = texts.get("klik.of", project.shortName());
        List<Component> actions = new ArrayList<>();
        if (tasks.mayKeep()) {
            actions.add(KlikCells.button(addresses.imports(project.code()), texts.get("klik.import")));
        }
        actions.add(KlikCells.button(addresses.project(project.id()), texts.get("klik.to-project")));
        removeAll();
        add(new PageHead(title)
                .lead(texts.get("klik.project.lead", listed, all.size() - listed))
                .actions(actions.toArray(Component[]::new)));
        if (all.isEmpty()) {
            add(new EmptyState(
                    texts.get("klik.none"), texts.get(tasks.mayKeep() ? "klik.none.keep" : "klik.none.text")));
            return;
        }
        add(lists.table(columns(new KlikCells(texts, addresses)), Rows.whole(() -> tasks.list(project.id())))
                .filtered(List.of(project.shortName()))
                .show(all));
        List<KlikCount> counts = marks.counts(project.id());
        if (!counts.isEmpty()) {
            add(new Part(texts.get("klik.municipalities"), counted.ofProject(texts, counts)));
        }
    }

    private ListColumns<KlikTaskItem> columns(KlikCells cells) {
        return new ListColumns<KlikTaskItem>(texts, "klik-opgaver", texts.get("klik.tasks"))
                .text("nummer", texts.get("klik.number"), KlikTaskItem::number)
                .text("titel", texts.get("klik.title"), KlikTaskItem::title)
                .shownAs(task -> Links.inside(cells.addresses().task(task.id()), task.title()))
                .text("talt", texts.get("klik.municipalities.done"), task -> task.done() + "/" + task.total())
                .number("i-gang", texts.get("klik.mark.in-progress"), KlikTaskItem::inProgress)
                .number("ikke-relevante", texts.get("klik.mark.not-relevant"), KlikTaskItem::notRelevant)
                .yesNo("paa-listen", texts.get("klik.listed"), KlikTaskItem::listed)
                .text("link", texts.get("klik.link"), KlikTaskItem::link)
                .shownAs(task -> cells.link(task.number(), task.link()));
    }
}
