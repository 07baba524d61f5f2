package dk.tvaers.status.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import dk.tvaers.kit.Page;
import dk.tvaers.kit.Texts;
import dk.tvaers.status.Report;
import java.util.Map;
import java.util.function.IntFunction;

/** The reports of a local project, newest first, some at a time; corrected ones stay readable and are marked. */
final class ReportTimeline extends Composite<Div> {

    private final ReportFacts facts;
    private final Report newest;
    private final IntFunction<Page<Report>> pages;
    private final OrderedList list = new OrderedList();
    private final NativeButton more;
    private int read;

    /**
     * @param newest stands above already
     * @param pages reads a page of the reports, counted from 0
     */
    ReportTimeline(Texts texts, Report newest, IntFunction<Page<Report>> pages) {
        this.facts = new ReportFacts(texts);
        this.newest = newest;
        this.pages = pages;
        more = new NativeButton(texts.get("status.section.more"), event -> more());
        more.addClassNames("button", "show-all");
        list.addClassName("timeline");
        list.getElement().setAttribute("aria-label", texts.get("status.section.history"));
        getContent().add(list, more);
        append();
    }

    boolean isEmpty() {
        return list.getComponentCount() == 0;
    }

    /** The focus goes to the first one that came, so that reading goes on there. */
    private void more() {
        int before = list.getComponentCount();
        append();
        if (before < list.getComponentCount()) {
            list.getComponentAt(before)
                    .getElement()
                    .setAttribute("tabindex", "-1")
                    .callJsFunction("focus");
        }
    }

    private void append() {
        Page<Report> page = pages.apply(read++);
        page.items().stream()
                .filter(report -> !report.id().equals(newest.id()))
                .forEach(report -> list.add(item(report)));
        more.setVisible(list.getComponentCount() + 1 < page.total());
    }

    private ListItem item(Report report) {
        Div told = new Div(facts.details(report));
        told.add(facts.explanations(report));
        ListItem item = new ListItem(facts.meta(report), facts.colours(report, Map.of()), told);
        if (report.supersededBy() != null) {
            item.addClassName("superseded");
        }
        return item;
    }
}
