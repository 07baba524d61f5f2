package dk.tvaers.klik.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.kernel.LocalProjectId;
import dk.tvaers.kernel.Now;
import dk.tvaers.kit.Rows;
import dk.tvaers.kit.ui.CollaborationLayout;
import dk.tvaers.kit.ui.EmptyState;
import dk.tvaers.kit.ui.FormFields;
import dk.tvaers.kit.ui.FormView;
import dk.tvaers.kit.ui.Links;
import dk.tvaers.kit.ui.ListColumns;
import dk.tvaers.kit.ui.Lists;
import dk.tvaers.kit.ui.RecordForm;
import dk.tvaers.kit.ui.Tick;
import dk.tvaers.klik.KlikCount;
import dk.tvaers.klik.KlikMarkItem;
import dk.tvaers.klik.KlikMarks;
import dk.tvaers.klik.KlikTaskId;
import dk.tvaers.klik.Mark;
import dk.tvaers.programme.LocalProjectDetails;
import dk.tvaers.programme.LocalProjects;
import io.micronaut.context.annotation.Prototype;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The tasks of a municipality in a project: ticked and marked, many at once. */
@Prototype
@Route(value = KlikAddresses.LOCAL_PROJECT, layout = CollaborationLayout.class)
@Needs(Right.SEE_STATUS)
final class LocalTasksView extends FormView {

    private static final String OPEN = "OPEN";

    private final LocalProjects locals;
    private final KlikMarks marks;
    private final KlikLists counted;
    private final Lists lists;
    private final Map<KlikMarkItem, Tick> ticks = new LinkedHashMap<>();

    LocalTasksView(LocalProjects locals, KlikMarks marks, KlikLists counted, Lists lists) {
        this.locals = locals;
        this.marks = marks;
        this.counted = counted;
        this.lists = lists;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        LocalProjectDetails local = locals.get(KlikAddresses.localProject(event));
        List<KlikMarkItem> all = marks.of(local.id());
        String heading = texts().get("klik.local.title", local.projectName(), local.shortName());
        Component back =
                KlikCells.button(counted.addresses().localProject(local.id()), texts().get("klik.to-local-project"));
        ticks.clear();
        if (all.isEmpty()) {
            show(heading, "", null, new EmptyState(texts().get("klik.none"), texts().get("klik.none.local"), back));
            return;
        }
        boolean mayMark = marks.mayMark(local.id());
        show(heading, lead(local.id()), mayMark ? marking(local.id()) : null);
        Div ways = new Div(back);
        ways.addClassNames("actions", "beside");
        add(lists.table(columns(mayMark), Rows.whole(() -> marks.of(local.id())))
                .filtered(List.of(local.projectName() + ", " + local.shortName()))
                .show(all));
        add(ways);
    }

    private String lead(LocalProjectId local) {
        return marks.count(local).map(this::lead).orElse("");
    }

    private String lead(KlikCount count) {
        String said = texts().get("klik.local.lead", count.done(), count.total(), count.inProgress(), count.open());
        return count.notRelevant() == 0 ? said : said + " " + texts().get("klik.local.lead.not", count.notRelevant());
    }

    private RecordForm marking(LocalProjectId local) {
        Map<String, String> options = new LinkedHashMap<>();
        KlikCells cells = cells();
        for (Mark mark : Mark.values()) {
            options.put(mark.name(), cells.word(mark));
        }
        options.put(OPEN, cells.word(null));
        FormFields fields = new FormFields(texts());
        fields.choice("mark", texts().get("klik.mark-as"), options);
        fields.date("on", texts().get("klik.on"));
        return new RecordForm(texts(), fields)
                .from(Map.of("mark", Mark.DONE.name(), "on", Now.today().toString()))
                .action(texts().get("klik.mark-ticked"), (values, version) -> {
                    String chosen = values.required("mark");
                    Mark mark = chosen.equals(OPEN) ? null : Mark.valueOf(chosen);
                    Map<KlikTaskId, Long> read = ticked();
                    marks.mark(local, read, mark, mark == null ? null : values.date("on"));
                    return () -> {
                        Notification.show(texts().get("klik.marked", read.size(), cells.word(mark)));
                        getUI().ifPresent(ui -> ui.refreshCurrentRoute(false));
                    };
                })
                .action(
                        texts().get("klik.tick-open"),
                        (values, version) -> () ->
                                ticks.forEach((item, tick) -> tick.setValue(item.listed() && item.mark() == null)));
    }

    private Map<KlikTaskId, Long> ticked() {
        Map<KlikTaskId, Long> ticked = new LinkedHashMap<>();
        ticks.forEach((item, tick) -> {
            if (Objects.equals(tick.getValue(), true)) {
                ticked.put(item.taskId(), item.version());
            }
        });
        return ticked;
    }

    private ListColumns<KlikMarkItem> columns(boolean mayMark) {
        KlikCells cells = cells();
        return new ListColumns<KlikMarkItem>(texts(), "klik-lokalt", texts().get("klik.tasks"))
                .text("nummer", texts().get("klik.number"), KlikMarkItem::number)
                .shownAs(item -> number(item, mayMark))
                .text("titel", texts().get("klik.title"), KlikMarkItem::title)
                .shownAs(item -> Links.inside(cells.addresses().task(item.taskId()), item.title()))
                .text("tilstand", texts().get("klik.state"), item -> state(item, cells))
                .shownAs(item -> stateShown(item, cells))
                .date("dato", texts().get("klik.on"), KlikMarkItem::markedOn)
                .text("link", texts().get("klik.link"), KlikMarkItem::link)
                .shownAs(item -> cells.link(item.number(), item.link()))
                .more()
                .text("af", texts().get("klik.by"), KlikMarkItem::markedBy);
    }

    private Component number(KlikMarkItem item, boolean mayMark) {
        Span number = new Span(item.number());
        if (!mayMark) {
            return number;
        }
        Tick tick =
                ticks.computeIfAbsent(item, each -> new Tick(texts().get("klik.tick", each.number(), each.title())));
        Span ticked = new Span(tick, number);
        ticked.addClassName("ticked");
        return ticked;
    }

    private String state(KlikMarkItem item, KlikCells cells) {
        return item.listed() ? cells.word(item.mark()) : texts().get("klik.state.left", cells.word(item.mark()));
    }

    private Component stateShown(KlikMarkItem item, KlikCells cells) {
        List<Component> shown = new ArrayList<>(List.of(cells.marked(item.mark())));
        if (!item.listed()) {
            Span left = new Span(texts().get("klik.left"));
            left.addClassName("muted");
            shown.add(left);
        }
        Span all = new Span(shown.toArray(Component[]::new));
        all.addClassName("ticked");
        return all;
    }

    private KlikCells cells() {
        return new KlikCells(texts(), counted.addresses());
    }
}
