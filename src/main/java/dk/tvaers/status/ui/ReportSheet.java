package dk.tvaers.status.ui;

import dk.tvaers.kit.Dates;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.ListColumns;
import dk.tvaers.status.Report;
import java.util.ArrayList;
import java.util.List;

/** The reports of a local project as Excel gets them, corrected ones too. */
record ReportSheet(Texts texts) {

    ListColumns<Report> columns() {
        OverviewWords words = new OverviewWords(texts);
        ListColumns<Report> columns = new ListColumns<Report>(texts, "status", texts.get("status.section.title"))
                .moment("indsendt", texts.get("status.overview.submitted"), Report::reportedAt)
                .text("af", texts.get("status.field.reporter"), report -> report.reportedBy()
                        .name());
        OverviewFilters.DIMENSIONS.forEach(dimension -> columns.text(
                dimension.name(),
                words.dimension(dimension),
                report -> words.light(report.colours().of(dimension))));
        return columns.percent("faerdig", texts.get("status.field.percent"), Report::percent)
                .text("milepael", texts.get("status.field.nextMilestone"), Report::nextMilestone)
                .date("idriftsat", texts.get("status.field.expectedGoLive"), Report::expectedGoLive)
                .text("forklaringer", texts.get("status.field.explanations"), this::explanations)
                .text("bemaerkning", texts.get("status.field.comment"), Report::comment)
                .text("slags", texts.get("status.field.remark"), this::remarks);
    }

    private String explanations(Report report) {
        List<String> lines = new ArrayList<>();
        for (Report.Reason reason : report.explanations()) {
            String action = texts.get(
                    "status.section.action",
                    OverviewWords.unended(reason.action()),
                    Dates.figures(reason.due()),
                    reason.owner().name());
            lines.add(reason.cause() + " " + action);
        }
        if (report.hiddenExplanations() > 0) {
            lines.add(texts.get("status.hidden-explanations", report.hiddenExplanations()));
        }
        return String.join("\n", lines);
    }

    private String remarks(Report report) {
        List<String> parts = new ArrayList<>();
        if (report.onBehalf()) {
            parts.add(texts.get("status.on-behalf"));
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
        return String.join("; ", parts);
    }
}
