package dk.tvaers.status.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dk.tvaers.kernel.LocalProjectId;
import dk.tvaers.programme.Participation;
import dk.tvaers.status.MonthData;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A municipality's projects in one grid, each in its own way: to type in, to read, or only named. */
final class MonthGrid extends Composite<Div> {

    /** Hears what is done in the grid. */
    interface Listener {
        void typed();

        /** @param codes of the projects whose details are open */
        void opened(Set<String> codes);

        /** @param mine whether what is typed shall stand against what somebody else did */
        void chosen(LocalProjectId id, boolean mine);
    }

    private final MonthWords words;
    private final Listener listener;
    private final Set<String> open;
    private final Map<LocalProjectId, RowForm> forms = new LinkedHashMap<>();

    /** @param open the codes of the projects whose details are open; followed from here on */
    MonthGrid(
            MonthDesk desk,
            Owners owners,
            StatusAddresses addresses,
            MonthWords words,
            Set<String> open,
            Listener listener) {
        this.words = words;
        this.listener = listener;
        this.open = open;
        Div grid = new Div(head());
        grid.addClassName("report-grid");
        grid.getElement()
                .setAttribute("role", "table")
                .setAttribute(
                        "aria-label",
                        words.get("caption", words.month(desk.data().yearMonth())));
        RowHead names = new RowHead(addresses, words);
        ReportText text = new ReportText(words, owners::name);
        for (MonthData.Row row : desk.data().rows()) {
            MonthRow line = line(row, desk, owners, names);
            desk.meanwhile(row.localProject()).ifPresent(other -> contest(row.localProject(), other, text));
            if (open.contains(row.projectCode())) {
                line.open(true);
            }
            said(row).ifPresent(said -> line.parts().getFirst().getElement().appendChild(said.getElement()));
            grid.add(line.parts());
        }
        getContent().addClassName("report-panel");
        getContent().add(grid);
    }

    private MonthRow line(MonthData.Row row, MonthDesk desk, Owners owners, RowHead names) {
        Optional<Typing> typing = desk.typing(row.localProject());
        if (row.participation() != Participation.IN_PROGRESS) {
            return new RowIdle(row, names, words);
        }
        if (typing.isEmpty()) {
            return new RowFacts(row, names, words, now -> opened(row, now));
        }
        RowForm form = new RowForm(typing.get(), owners, names, words, new RowForm.Listener() {
            @Override
            public void typed() {
                listener.typed();
            }

            @Override
            public void opened(boolean now) {
                MonthGrid.this.opened(row, now);
            }
        });
        forms.put(row.localProject(), form);
        return form;
    }

    /** What somebody wrote about why another report is wanted, across the whole line. */
    private Optional<Component> said(MonthData.Row row) {
        MonthData.Wanted wanted = row.wanted();
        if (wanted == null || wanted.said() == null) {
            return Optional.empty();
        }
        Span why = new Span(words.texts().get(wanted.reason(), words.date(wanted.since())));
        why.addClassName("why");
        Div said = new Div(why, new Span(wanted.said()));
        said.addClassName("said");
        said.getElement().setAttribute("role", "cell").setAttribute("aria-colspan", "9");
        return Optional.of(said);
    }

    private void contest(LocalProjectId id, Meanwhile other, ReportText text) {
        RowForm form = forms.get(id);
        if (form != null) {
            form.ask(Contest.of(form.typing(), other, text, words, mine -> listener.chosen(id, mine)));
        }
    }

    private void opened(MonthData.Row row, boolean now) {
        if (now) {
            open.add(row.projectCode());
        } else {
            open.remove(row.projectCode());
        }
        listener.opened(open);
    }

    List<RowForm> forms() {
        return List.copyOf(forms.values());
    }

    Optional<RowForm> form(LocalProjectId id) {
        return Optional.ofNullable(forms.get(id));
    }

    private Div head() {
        List<Span> names = new ArrayList<>();
        names.add(new Span(words.get("project")));
        MonthWords.COLUMNS.forEach(dimension -> names.add(new Span(words.words().dimension(dimension))));
        Span percent = new Span(words.get("percent"));
        percent.addClassName("num");
        names.add(percent);
        names.add(new Span(words.get("go-live")));
        Span acts = new Span(words.get("acts"));
        acts.addClassName("visually-hidden");
        names.add(new Span(acts));
        Div head = new Div();
        head.addClassName("report-head");
        head.getElement().setAttribute("role", "row");
        names.forEach(name -> {
            name.getElement().setAttribute("role", "columnheader");
            head.add(name);
        });
        return head;
    }
}
