package dk.tvaers.status.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.FactList;
import dk.tvaers.kit.ui.StatusTag;
import dk.tvaers.status.Dimension;
import dk.tvaers.status.Report;
import dk.tvaers.status.Trend;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The parts of one report, as they are shown on a local project's page. */
record ReportFacts(Texts texts) {

    /** The five colours, each with its shape, its word and, where there is something to compare with, its trend. */
    Component colours(Report report, Map<Dimension, Trend> trends) {
        UnorderedList list = new UnorderedList();
        list.addClassName("statuses");
        list.getElement().setAttribute("aria-label", texts.get("status.section.colours"));
        OverviewWords words = words();
        for (Dimension dimension : OverviewFilters.DIMENSIONS) {
            var light = report.colours().of(dimension);
            StatusTag tag = new StatusTag(
                    OverviewWords.drawn(light),
                    texts.get("status.section.colour", words.dimension(dimension), words.light(light)));
            Trend trend = trends.getOrDefault(dimension, Trend.NONE);
            list.add(new ListItem(tag.trend(OverviewWords.drawn(trend), words.trend(trend))));
        }
        return list;
    }

    /** Percent, next milestone, expected go-live and comment; what is not said is left out. */
    Component details(Report report) {
        LocalDate goLive = report.expectedGoLive();
        return new FactList()
                .fact(texts.get("status.field.percent"), texts.get("status.percent", report.percent()))
                .fact(texts.get("status.field.nextMilestone"), report.nextMilestone())
                .fact(texts.get("status.field.expectedGoLive"), goLive == null ? null : words().date(goLive))
                .fact(texts.get("status.field.comment"), report.comment());
    }

    /** Why colours are not green; a line about those that the reader may not see. */
    List<Component> explanations(Report report) {
        List<Component> parts = new ArrayList<>();
        for (Report.Reason reason : report.explanations()) {
            Span about = new Span(words().list(
                            reason.dimensions().stream().map(words()::dimension).toList()));
            about.addClassName("about");
            Paragraph cause = new Paragraph(about, new Span(reason.cause()));
            Paragraph action = new Paragraph(texts.get(
                    "status.section.action",
                    OverviewWords.unended(reason.action()),
                    words().date(reason.due()),
                    reason.owner().name()));
            Div explanation = new Div(cause, action);
            explanation.addClassName("explanation");
            parts.add(explanation);
        }
        if (report.hiddenExplanations() > 0) {
            Paragraph hidden = new Paragraph(texts.get("status.hidden-explanations", report.hiddenExplanations()));
            hidden.addClassName("muted");
            parts.add(hidden);
        }
        return parts;
    }

    /** When it was submitted, by whom, and what kind of report it is. */
    Paragraph meta(Report report) {
        List<String> parts = new ArrayList<>();
        parts.add(texts.get(
                "status.section.submitted",
                words().time(report.reportedAt()),
                report.reportedBy().name()));
        if (report.onBehalf()) {
            parts.add(texts.get("status.on-behalf"));
        }
        if (report.late()) {
            parts.add(texts.get("status.late"));
        }
        if (report.unchanged()) {
            parts.add(texts.get("status.unchanged"));
        }
        if (report.supersedes() != null) {
            parts.add(texts.get("status.supersedes"));
        }
        if (report.supersededBy() != null) {
            parts.add(texts.get("status.superseded"));
        }
        Paragraph meta = new Paragraph(String.join(" · ", parts));
        meta.addClassName("meta");
        return meta;
    }

    private OverviewWords words() {
        return new OverviewWords(texts);
    }
}
