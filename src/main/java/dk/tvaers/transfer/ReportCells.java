package dk.tvaers.transfer;

import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.TrafficLight;
import dk.tvaers.kit.Dates;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.importing.ImportRow;
import dk.tvaers.status.Dimension;
import dk.tvaers.status.Report;
import dk.tvaers.status.Report.Reason;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A submitted report as one row says it. The columns have room for one explanation; several stand line by line, each with
 * what it is about.
 */
final class ReportCells {

    private static final List<String> TEXTS = List.of("nextMilestone", "comment", "cause", "action", "owner");

    private final Report report;
    private final Texts texts;

    ReportCells(Report report, Texts texts) {
        this.report = report;
        this.texts = texts;
    }

    Cells cells() {
        Cells cells = new Cells().with("submittedOn", Now.date(report.reportedAt()));
        for (Dimension dimension : Dimension.values()) {
            cells.with(
                    dimension.toString(),
                    texts.word("status.light", report.colours().of(dimension)));
        }
        return cells.with("percent", report.percent())
                .with("nextMilestone", report.nextMilestone())
                .with("expectedGoLive", report.expectedGoLive())
                .with("comment", report.comment())
                .with("cause", lines(Reason::cause))
                .with("action", lines(this::action))
                .with("owner", owners())
                .with(
                        "due",
                        report.explanations().stream()
                                .map(Reason::due)
                                .min(Comparator.naturalOrder())
                                .orElse(null));
    }

    /** Whether a row says nothing else than the report; a blank cell says nothing. */
    boolean isSaidBy(ImportRow row) {
        Cells said = cells();
        for (Dimension dimension : Dimension.values()) {
            if (!isSame(
                    row.choice(dimension.toString(), TrafficLight.class, "status.light"),
                    report.colours().of(dimension))) {
                return false;
            }
        }
        return isSame(row.whole("percent"), report.percent())
                && isSame(row.date("expectedGoLive"), report.expectedGoLive())
                && isSame(row.date("due"), said.get("due"))
                && TEXTS.stream().allMatch(column -> isSame(plain(row.text(column)), plain((String) said.get(column))));
    }

    private @Nullable String lines(Function<Reason, String> what) {
        List<Reason> reasons = report.explanations();
        if (reasons.size() < 2) {
            return reasons.stream().map(what).findFirst().orElse(null);
        }
        return reasons.stream()
                .map(reason -> texts.get("export.reports.line", dimensions(reason), what.apply(reason)))
                .collect(Collectors.joining("\n"));
    }

    /** Of several, each names its owner and day beside what is done. */
    private String action(Reason reason) {
        return report.explanations().size() < 2
                ? reason.action()
                : texts.get(
                        "export.reports.action", reason.action(), reason.owner().name(), Dates.figures(reason.due()));
    }

    private String dimensions(Reason reason) {
        return reason.dimensions().stream()
                .map(dimension -> texts.word("status.dimension", dimension))
                .collect(Collectors.joining(", "));
    }

    private @Nullable String owners() {
        String owners = report.explanations().stream()
                .map(reason -> reason.owner().name())
                .distinct()
                .collect(Collectors.joining(", "));
        return owners.isEmpty() ? null : owners;
    }

    private static boolean isSame(@Nullable Object said, @Nullable Object stands) {
        return said == null || said.equals(stands);
    }

    private static @Nullable String plain(@Nullable String text) {
        return text == null ? null : text.replace("\r\n", "\n").strip();
    }
}
