package dk.tvaers.klik.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.ProjectId;
import dk.tvaers.kit.Rows;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.CollaborationLayout;
import dk.tvaers.kit.ui.EmptyState;
import dk.tvaers.kit.ui.ListColumns;
import dk.tvaers.kit.ui.Lists;
import dk.tvaers.kit.ui.PageHead;
import dk.tvaers.kit.ui.Part;
import dk.tvaers.klik.KlikCount;
import dk.tvaers.klik.KlikMarks;
import dk.tvaers.klik.KlikTaskItem;
import dk.tvaers.klik.KlikTasks;
import io.micronaut.context.annotation.Prototype;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How many KLIK tasks each municipality has done in each project. */
@Prototype
@Route(value = KlikAddresses.KLIK, layout = CollaborationLayout.class)
@Needs(Right.SEE_STATUS)
final class KlikView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final KlikTasks tasks;
    private final KlikMarks marks;
    private final Lists lists;
    private final CurrentContext context;
    private final Texts texts = Texts.in(getLocale());

    KlikView(KlikTasks tasks, KlikMarks marks, Lists lists, CurrentContext context) {
        this.tasks = tasks;
        this.marks = marks;
        this.lists = lists;
        this.context = context;
    }

    @Override
    public String getPageTitle() {
        return texts.get("kit.title", texts.get("klik.place"));
    }

    /** A municipality with its counts by project. */
    private record Row(MunicipalityCode code, String name, Map<ProjectId, KlikCount> counts) {
        long done() {
            return counts.values().stream().mapToLong(KlikCount::done).sum();
        }

        long total() {
            return counts.values().stream().mapToLong(KlikCount::total).sum();
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        List<KlikTaskItem> all = tasks.list();
        KlikCells cells = new KlikCells(texts, addresses());
        removeAll();
        add(new PageHead(texts.get("klik.place"))
                .lead(texts.get("klik.lead"))
                .actions(
                        tasks.mayKeep()
                                ? new Component[] {KlikCells.button(addresses().imports(), texts.get("klik.import"))}
                                : new Component[0]));
        if (all.isEmpty()) {
            add(new EmptyState(
                    texts.get("klik.none"), texts.get(tasks.mayKeep() ? "klik.none.keep" : "klik.none.text")));
            return;
        }
        Map<ProjectId, String> projects = new LinkedHashMap<>();
        all.forEach(task -> projects.putIfAbsent(task.projectId(), task.projectName()));
        List<Row> rows = rows(marks.counts());
        if (rows.isEmpty()) {
            add(new EmptyState(texts.get("klik.no-municipalities"), texts.get("klik.no-municipalities.text")));
        } else {
            add(lists.table(columns(projects, cells), Rows.whole(() -> rows(marks.counts())))
                    .wide()
                    .show(rows));
        }
        add(new Part(texts.get("klik.projects"), ways(projects)));
    }

    private ListColumns<Row> columns(Map<ProjectId, String> projects, KlikCells cells) {
        ListColumns<Row> columns = new ListColumns<Row>(texts, "klik", texts.get("klik.place"))
                .text("kommune", texts.get("klik.municipality"), Row::name);
        projects.forEach((project, name) -> columns.text(project.toString(), name, row -> said(row, project))
                .shownAs(row -> seen(row.counts().get(project), cells)));
        return columns.number("faerdige", texts.get("klik.mark.done"), Row::done)
                .number("i-alt", texts.get("klik.total"), Row::total);
    }

    private String said(Row row, ProjectId project) {
        KlikCount count = row.counts().get(project);
        return count == null ? texts.get("klik.not-in") : count.said();
    }

    private Component seen(@Nullable KlikCount count, KlikCells cells) {
        if (count != null) {
            return cells.counted(count);
        }
        Span none = new Span(texts.get("klik.not-in"));
        none.addClassName("muted");
        return none;
    }

    private Component ways(Map<ProjectId, String> projects) {
        Div ways = new Div();
        ways.addClassName("actions");
        projects.forEach(
                (project, name) -> ways.add(KlikCells.button(addresses().tasks(project), texts.get("klik.of", name))));
        return ways;
    }

    private static List<Row> rows(List<KlikCount> counts) {
        Map<MunicipalityCode, Row> rows = new HashMap<>();
        counts.forEach(count -> rows.computeIfAbsent(
                        count.code(), code -> new Row(code, count.municipalityName(), new HashMap<>()))
                .counts()
                .put(count.projectId(), count));
        List<Row> sorted = new ArrayList<>(rows.values());
        sorted.sort(Comparator.comparing(Row::name, Collator.getInstance(Texts.DANISH)));
        return sorted;
    }

    private KlikAddresses addresses() {
        return new KlikAddresses(context.collaboration().collaboration());
    }
}
