package dk.tvaers.status.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dk.tvaers.kit.ui.Light;
import dk.tvaers.kit.ui.StatusTag;
import dk.tvaers.status.Dimension;
import dk.tvaers.status.MonthData;
import dk.tvaers.status.Report;
import dk.tvaers.status.Trend;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A local project as the reader may only read it: the last report, and how it moved since the one before. */
final class RowFacts implements MonthRow {

    private final MonthData.Row row;
    private final MonthWords words;
    private final Div line;
    private final Div details = new Div();
    private final NativeButton open;

    RowFacts(MonthData.Row row, RowHead head, MonthWords words, Consumer<Boolean> opened) {
        this.row = row;
        this.words = words;
        Report last = row.last();
        line = MonthCells.line(head.of(row));
        for (Dimension dimension : MonthWords.COLUMNS) {
            line.add(MonthCells.cell(words.words().dimension(dimension), light(last, dimension)));
        }
        line.add(MonthCells.number(
                words.get("percent"), last == null ? words.none() : words.get("percent.value", last.percent())));
        line.add(MonthCells.number(
                words.get("go-live"), last == null ? words.none() : words.date(last.expectedGoLive())));
        open = MonthCells.button(words.get("show"), "");
        open.setId(MonthRow.id(row) + "-open");
        open.getElement().setAttribute("aria-controls", MonthRow.id(row) + "-details");
        open.setVisible(last != null);
        open.addClickListener(event -> {
            open(!details.isVisible());
            opened.accept(details.isVisible());
        });
        Div actions = new Div(open);
        actions.addClassName("actions");
        actions.getElement().setAttribute("role", "cell");
        line.add(actions);
        details.setId(MonthRow.id(row) + "-details");
        details.addClassName("report-details");
        details.getElement().setAttribute("role", "row");
        if (last != null) {
            details.add(content(last));
        }
        open(false);
    }

    private Component light(@Nullable Report last, Dimension dimension) {
        if (last == null) {
            return new StatusTag(Light.NONE, words.none());
        }
        Trend trend = row.trends().getOrDefault(dimension, Trend.NONE);
        StatusTag tag = new StatusTag(
                OverviewWords.drawn(last.colours().of(dimension)),
                words.words().light(last.colours().of(dimension)));
        return trend == Trend.NONE || trend == Trend.SAME
                ? tag
                : tag.trend(OverviewWords.drawn(trend), words.words().trend(trend));
    }

    private Component content(Report last) {
        Div cell = new Div();
        cell.getElement().setAttribute("role", "cell").setAttribute("aria-colspan", "9");
        for (Report.Reason reason : last.explanations()) {
            cell.add(
                    fact(words.get("explanation.cause", words.list(reason.dimensions())), reason.cause(), ""),
                    fact(words.get("explanation.action"), reason.action(), ""),
                    fact(words.get("explanation.owner"), reason.owner().name(), ""),
                    fact(words.get("explanation.due"), words.date(reason.due()), ""));
        }
        if (last.hiddenExplanations() > 0) {
            Paragraph hidden = new Paragraph(words.get("hidden", last.hiddenExplanations()));
            hidden.addClassNames("muted", "wide");
            cell.add(hidden);
        }
        cell.add(fact(words.get("milestone"), last.nextMilestone(), "half"));
        cell.add(fact(words.get("comment"), last.comment(), "half"));
        cell.add(fact(
                words.get("reported"),
                words.get(
                        last.onBehalf() ? "reported.on-behalf" : "reported.by",
                        last.reportedBy().name(),
                        words.at(last.reportedAt())),
                "wide"));
        return cell;
    }

    private Div fact(String label, @Nullable String text, String width) {
        Span name = new Span(label);
        name.addClassName("muted");
        Div fact = new Div(name, new Paragraph(Objects.requireNonNullElse(text, words.none())));
        fact.addClassName("fact");
        if (!width.isEmpty()) {
            fact.addClassName(width);
        }
        return fact;
    }

    @Override
    public List<Component> parts() {
        return List.of(line, details);
    }

    @Override
    public void open(boolean now) {
        details.setVisible(now);
        String text = words.get(now ? "close" : "show");
        open.setText(text);
        open.setAriaLabel(words.get("button", text, row.projectName()));
        open.getElement().setAttribute("aria-expanded", String.valueOf(now));
    }
}
