package dk.tvaers.status.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dk.tvaers.kit.ui.Light;
import dk.tvaers.kit.ui.StatusTag;
import dk.tvaers.status.MonthData;
import java.util.List;

/** A local project that takes no reports: what its participation is, and since when. */
final class RowIdle implements MonthRow {

    private final Div line;

    RowIdle(MonthData.Row row, RowHead head, MonthWords words) {
        line = MonthCells.line(head.of(row));
        line.addClassName("idle");
        Span since = new Span(words.get("since", words.date(row.participationOn())));
        since.addClassName("muted");
        Div rest = new Div(
                new StatusTag(Light.NONE, words.texts().word("status.overview.participation", row.participation())),
                since);
        rest.addClassName("rest");
        rest.getElement().setAttribute("role", "cell").setAttribute("aria-colspan", "8");
        line.add(rest);
    }

    @Override
    public List<Component> parts() {
        return List.of(line);
    }

    @Override
    public void open(boolean open) {
        // there is nothing to open
    }
}
