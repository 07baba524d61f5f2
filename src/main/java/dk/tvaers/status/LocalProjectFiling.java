package dk.tvaers.status;

import dk.tvaers.exchange.FilingSource;
import dk.tvaers.kernel.LocalProjectId;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.Now;
import dk.tvaers.kit.Dates;
import dk.tvaers.kit.Texts;
import dk.tvaers.programme.LocalProjectDetails;
import dk.tvaers.programme.LocalProjects;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is filed of a local project: its reports as they were submitted, with their explanations. */
@Singleton
final class LocalProjectFiling implements FilingSource<LocalProjectId> {

    private static final int MOST_REPORTS = 200;

    private final LocalProjects locals;
    private final StatusReports reports;

    LocalProjectFiling(LocalProjects locals, StatusReports reports) {
        this.locals = locals;
        this.reports = reports;
    }

    @Override
    public Class<LocalProjectId> kind() {
        return LocalProjectId.class;
    }

    @Override
    public String name() {
        return "local-projects";
    }

    @Override
    public LocalProjectId id(String text) {
        return LocalProjectId.of(text);
    }

    @Override
    public Filed record(LocalProjectId id, Locale language) {
        LocalProjectDetails local = locals.get(id);
        List<Report> history = reports.history(id, 0, MOST_REPORTS).items();
        Texts texts = Texts.in(language);
        Map<MunicipalityCode, String> caseNumbers =
                local.caseNumber() == null ? Map.of() : Map.of(local.code(), local.caseNumber());
        LocalDate newest = history.isEmpty()
                ? local.participationOn()
                : Now.date(history.getFirst().reportedAt());
        return new Filed(
                texts.get("programme.local.title", local.projectName(), local.shortName()),
                newest,
                local.code(),
                caseNumbers,
                List.of(
                        new Fact(texts.get("programme.project"), local.projectFullName()),
                        new Fact(
                                texts.get("programme.participation"),
                                texts.word("programme.participation", local.participation())),
                        new Fact(texts.get("programme.since"), Dates.figures(local.participationOn()))),
                Stream.of(reports(history, texts), explanations(history, texts))
                        .filter(part -> !part.rows().isEmpty())
                        .toList(),
                List.of());
    }

    private static Part reports(List<Report> history, Texts texts) {
        List<String> heads = new ArrayList<>(List.of(texts.get("status.filing.on"), texts.get("status.filing.by")));
        for (Dimension dimension : Dimension.values()) {
            heads.add(texts.word("status.dimension", dimension));
        }
        heads.add(texts.get("status.filing.percent"));
        heads.add(texts.get("status.filing.comment"));
        return new Part(
                texts.get("status.filing.reports"),
                List.of(),
                heads,
                history.stream().map(report -> row(report, texts)).toList());
    }

    private static List<String> row(Report report, Texts texts) {
        List<String> row = new ArrayList<>();
        row.add(Dates.figures(Now.date(report.reportedAt())));
        row.add(
                report.supersededBy() == null
                        ? report.reportedBy().name()
                        : texts.get(
                                "status.filing.superseded", report.reportedBy().name()));
        for (Dimension dimension : Dimension.values()) {
            row.add(texts.word("status.light", report.colours().of(dimension)));
        }
        row.add(texts.get("status.percent", report.percent()));
        row.add(Objects.requireNonNullElse(report.comment(), ""));
        return row;
    }

    private static Part explanations(List<Report> history, Texts texts) {
        return new Part(
                texts.get("status.filing.explanations"),
                List.of(),
                List.of(
                        texts.get("status.filing.on"),
                        texts.get("status.filing.about"),
                        texts.get("status.field.cause"),
                        texts.get("status.field.action"),
                        texts.get("status.filing.owner"),
                        texts.get("status.filing.due")),
                history.stream()
                        .flatMap(report -> report.explanations().stream().map(reason -> row(report, reason, texts)))
                        .toList());
    }

    private static List<String> row(Report report, Report.Reason reason, Texts texts) {
        return List.of(
                Dates.figures(Now.date(report.reportedAt())),
                reason.dimensions().stream()
                        .map(dimension -> texts.word("status.dimension", dimension))
                        .collect(Collectors.joining(", ")),
                reason.cause(),
                reason.action(),
                reason.owner().name(),
                Dates.figures(reason.due()));
    }
}
