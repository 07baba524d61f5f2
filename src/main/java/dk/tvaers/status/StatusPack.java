package dk.tvaers.status;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Guard;
import dk.tvaers.access.Right;
import dk.tvaers.access.Target;
import dk.tvaers.exchange.PackContent;
import dk.tvaers.exchange.PackContent.Fact;
import dk.tvaers.exchange.PackScope;
import dk.tvaers.exchange.PackSection;
import dk.tvaers.exchange.PackTable;
import dk.tvaers.kernel.CollaborationId;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.ProjectId;
import dk.tvaers.kernel.ReportId;
import dk.tvaers.kernel.TrafficLight;
import dk.tvaers.kit.Texts;
import dk.tvaers.programme.Participation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What packs say of the status: the colours, what is not green and what is done about it, and who is silent. */
@Singleton
class StatusPack implements PackSection {

    private final CurrentRows currents;
    private final ReportRows reports;
    private final Reading reading;
    private final Guard guard;
    private final CurrentContext context;

    StatusPack(CurrentRows currents, ReportRows reports, Reading reading, Guard guard, CurrentContext context) {
        this.currents = currents;
        this.reports = reports;
        this.reading = reading;
        this.guard = guard;
        this.context = context;
    }

    /** A local project in progress, under its names. */
    private record Line(
            String municipality,
            String project,
            ProjectId projectId,
            CellLine cell,
            @Nullable Integer silentDays) {

        @Nullable
        TrafficLight light() {
            return cell.now(Dimension.OVERALL);
        }

        @Nullable
        TrafficLight light(Dimension dimension) {
            return cell.now(dimension);
        }

        Trend trend() {
            return Trend.of(cell.before(Dimension.OVERALL), light());
        }
    }

    /** What is not green somewhere, and what is done about it. */
    private record Deviation(Line line, Report.Reason reason) {}

    @Override
    public int order() {
        return 20;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<PackContent> of(PackScope scope, Locale language) {
        guard.require(Right.SEE_STATUS, Target.COLLABORATION);
        CollaborationId collaboration = context.collaborationId();
        Map<MunicipalityCode, String> members = new HashMap<>();
        currents.members(collaboration, scope.on()).stream()
                .filter(member -> scope.covers(member.code()))
                .forEach(member -> members.put(member.code(), member.name()));
        List<ProjectLine> projects = currents.projects(collaboration);
        List<CellLine> cells = currents.cells(collaboration).stream()
                .filter(cell -> members.containsKey(cell.municipality()))
                .toList();
        if (cells.isEmpty()) {
            return Optional.empty();
        }
        List<Line> lines = lines(projects, cells, members, scope.on());
        Texts texts = Texts.in(language);
        PackContent content = PackContent.of(texts.get("status.pack")).with(facts(cells, lines, texts));
        content = content.with(scope.isOfAll() ? byProject(projects, lines, texts) : colours(lines, texts));
        return Optional.of(silent(scope, lines, deviations(scope, lines, content, texts), texts));
    }

    /** Those in progress, by the programmes' order and within a project by municipality. */
    private static List<Line> lines(
            List<ProjectLine> projects, List<CellLine> cells, Map<MunicipalityCode, String> members, LocalDate on) {
        Map<ProjectId, List<CellLine>> byProject = cells.stream()
                .filter(cell -> Freshness.takesReports(cell.participation()))
                .collect(Collectors.groupingBy(CellLine::project));
        List<Line> lines = new ArrayList<>();
        for (ProjectLine project : projects) {
            byProject.getOrDefault(project.id(), List.of()).stream()
                    .map(cell -> new Line(
                            members.getOrDefault(cell.municipality(), ""),
                            project.shortName(),
                            project.id(),
                            cell,
                            Freshness.silentDays(cell.participation(), cell.participationOn(), cell.reportedAt(), on)))
                    .sorted((one, other) -> one.municipality().compareTo(other.municipality()))
                    .forEach(lines::add);
        }
        return lines;
    }

    private static Fact[] facts(List<CellLine> cells, List<Line> lines, Texts texts) {
        Stream<Fact> participation = Stream.of(
                        Participation.IN_PROGRESS,
                        Participation.IN_OPERATION,
                        Participation.NOT_STARTED,
                        Participation.FINISHED,
                        Participation.STOPPED)
                .flatMap(each -> {
                    long count = cells.stream()
                            .filter(cell -> cell.participation() == each)
                            .count();
                    return count == 0
                            ? Stream.empty()
                            : Stream.of(new Fact(
                                    texts.word("programme.participation", each),
                                    texts.get("status.pack.projects", count)));
                });
        Fact lights = new Fact(
                texts.get("status.pack.lights"),
                texts.get(
                        "status.pack.lights.are",
                        count(lines, TrafficLight.RED),
                        count(lines, TrafficLight.YELLOW),
                        count(lines, TrafficLight.GREEN),
                        lines.stream().filter(line -> line.light() == null).count()));
        return Stream.concat(participation, lines.isEmpty() ? Stream.empty() : Stream.of(lights))
                .toArray(Fact[]::new);
    }

    private static PackTable colours(List<Line> lines, Texts texts) {
        PackTable.Columns<Line> table =
                PackTable.of(texts.get("status.pack"), lines).text(texts.get("status.pack.project"), Line::project);
        table.light(texts.word("status.dimension", Dimension.OVERALL), Line::light);
        for (Dimension dimension : Dimension.PARTS) {
            table.light(texts.word("status.dimension", dimension), line -> line.light(dimension));
        }
        return table.text(texts.get("status.pack.trend"), line -> trend(line, texts))
                .percent(texts.get("status.field.percent"), line -> line.cell().percent())
                .date(texts.get("status.field.expectedGoLive"), line -> line.cell()
                        .expectedGoLive())
                .date(texts.get("status.pack.reported"), line -> reported(line))
                .table();
    }

    private static PackTable byProject(List<ProjectLine> projects, List<Line> lines, Texts texts) {
        Map<ProjectId, List<Line>> byProject = lines.stream().collect(Collectors.groupingBy(Line::projectId));
        List<ProjectLine> live = projects.stream()
                .filter(project -> byProject.containsKey(project.id()))
                .toList();
        Function<ProjectLine, List<Line>> of = project -> byProject.getOrDefault(project.id(), List.of());
        return PackTable.of(texts.get("status.pack"), live)
                .text(texts.get("status.pack.project"), ProjectLine::shortName)
                .whole(texts.get("status.pack.in-progress"), project -> of.apply(project)
                        .size())
                .whole(
                        texts.word("status.light", TrafficLight.RED),
                        project -> count(of.apply(project), TrafficLight.RED))
                .whole(
                        texts.word("status.light", TrafficLight.YELLOW),
                        project -> count(of.apply(project), TrafficLight.YELLOW))
                .whole(
                        texts.word("status.light", TrafficLight.GREEN),
                        project -> count(of.apply(project), TrafficLight.GREEN))
                .whole(
                        texts.get("status.light.none"),
                        project -> count(of.apply(project), line -> line.light() == null))
                .whole(
                        texts.word("status.trend", Trend.BETTER),
                        project -> count(of.apply(project), line -> line.trend() == Trend.BETTER))
                .whole(
                        texts.word("status.trend", Trend.WORSE),
                        project -> count(of.apply(project), line -> line.trend() == Trend.WORSE))
                .whole(
                        texts.get("status.pack.silent-head"),
                        project -> count(of.apply(project), line -> line.silentDays() != null))
                .table();
    }

    /** The red before the yellow; explanations that the reader may not see are only counted. */
    private PackContent deviations(PackScope scope, List<Line> lines, PackContent content, Texts texts) {
        Map<ReportId, List<ExplanationLine>> all = reports.currentExplanations(context.collaborationId()).stream()
                .collect(Collectors.groupingBy(ExplanationLine::reportId));
        Function<MunicipalityCode, Reading.Sight> sights = reading.sights();
        List<Deviation> shown = new ArrayList<>();
        int hidden = 0;
        for (Line line : worstFirst(lines)) {
            ReportId report = line.cell().reportId();
            List<ExplanationLine> written = report == null ? List.of() : all.getOrDefault(report, List.of());
            List<Report.Reason> visible =
                    sights.apply(line.cell().municipality()).of(written);
            visible.forEach(reason -> shown.add(new Deviation(line, reason)));
            hidden += written.size() - visible.size();
        }
        PackContent with = content.with(PackTable.of(texts.get("status.pack.deviations"), shown)
                .text(texts.get("status.pack.project"), each -> each.line().project())
                .when(
                        scope.isOfAll(),
                        table -> table.text(texts.get("status.pack.municipality"), each -> each.line()
                                .municipality()))
                .light(texts.word("status.dimension", Dimension.OVERALL), each -> each.line()
                        .light())
                .text(texts.get("status.pack.about"), each -> about(each, texts))
                .text(texts.get("status.field.cause"), each -> each.reason().cause())
                .text(texts.get("status.field.action"), each -> each.reason().action())
                .text(
                        texts.get("status.field.owner"),
                        each -> each.reason().owner().name())
                .date(texts.get("status.field.due"), each -> each.reason().due())
                .table());
        return hidden == 0 ? with : with.with(texts.get("status.hidden-explanations", hidden));
    }

    private static PackContent silent(PackScope scope, List<Line> lines, PackContent content, Texts texts) {
        List<Line> silent =
                lines.stream().filter(line -> line.silentDays() != null).toList();
        return content.with(PackTable.of(texts.get("status.pack.silent"), silent)
                .text(texts.get("status.pack.project"), Line::project)
                .when(scope.isOfAll(), table -> table.text(texts.get("status.pack.municipality"), Line::municipality))
                .date(texts.get("status.pack.reported"), line -> reported(line))
                .whole(texts.get("status.pack.days"), Line::silentDays)
                .table());
    }

    private static List<Line> worstFirst(List<Line> lines) {
        return Stream.of(TrafficLight.RED, TrafficLight.YELLOW, TrafficLight.GREEN)
                .flatMap(light -> lines.stream().filter(line -> line.light() == light))
                .toList();
    }

    /** The colours that it explains, each with its word. */
    private static String about(Deviation deviation, Texts texts) {
        return deviation.reason().dimensions().stream()
                .map(dimension -> {
                    TrafficLight light = deviation.line().light(dimension);
                    String name = texts.word("status.dimension", dimension);
                    return light == null
                            ? name
                            : texts.get(
                                    "status.pack.colour",
                                    name,
                                    texts.word("status.light", light).toLowerCase(texts.locale()));
                })
                .collect(Collectors.joining(", "));
    }

    private static @Nullable String trend(Line line, Texts texts) {
        return line.trend() == Trend.NONE ? null : texts.word("status.trend", line.trend());
    }

    private static @Nullable LocalDate reported(Line line) {
        return line.cell().reportedAt() == null ? null : Now.date(line.cell().reportedAt());
    }

    private static long count(List<Line> lines, TrafficLight light) {
        return count(lines, line -> line.light() == light);
    }

    private static long count(List<Line> lines, Predicate<Line> holds) {
        return lines.stream().filter(holds).count();
    }
}
