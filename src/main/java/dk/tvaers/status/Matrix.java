package dk.tvaers.status;

import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.ProjectId;
import dk.tvaers.kernel.TrafficLight;
import dk.tvaers.status.OverviewData.Cell;
import dk.tvaers.status.OverviewData.Column;
import dk.tvaers.status.OverviewData.Lights;
import dk.tvaers.status.OverviewData.Row;
import dk.tvaers.status.OverviewData.Totals;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The overview's rows, columns and cells, put together without a database. */
record Matrix(List<Row> rows, List<Column> columns, List<Cell> cells) {

    /** The local projects of today's members, row by row; sums are over those in progress. */
    static Matrix of(
            List<MemberLine> members,
            List<ProjectLine> projects,
            List<CellLine> lines,
            Dimension dimension,
            Period period,
            LocalDate today) {
        Map<ProjectId, Map<MunicipalityCode, CellLine>> found = new HashMap<>();
        lines.forEach(line ->
                found.computeIfAbsent(line.project(), any -> new HashMap<>()).put(line.municipality(), line));
        List<Cell> cells = members.stream()
                .flatMap(member -> projects.stream()
                        .map(project ->
                                found.getOrDefault(project.id(), Map.of()).get(member.code()))
                        .filter(line -> line != null)
                        .map(line -> cell(line, dimension, period, today)))
                .toList();
        Map<MunicipalityCode, List<Cell>> ofMunicipality =
                cells.stream().collect(Collectors.groupingBy(Cell::municipality));
        Map<ProjectId, List<Cell>> ofProject = cells.stream().collect(Collectors.groupingBy(Cell::project));
        return new Matrix(
                members.stream()
                        .map(member -> row(member, ofMunicipality.getOrDefault(member.code(), List.of())))
                        .toList(),
                projects.stream()
                        .map(project -> column(project, ofProject.getOrDefault(project.id(), List.of())))
                        .toList(),
                cells);
    }

    /** What the filter leaves: without a choice of cells everything, else only rows and columns that have one. */
    Matrix reducedTo(OverviewFilter filter) {
        if (!filter.choosesCells()) {
            return this;
        }
        List<Cell> left = cells.stream().filter(filter::leaves).toList();
        Set<MunicipalityCode> municipalities =
                left.stream().map(Cell::municipality).collect(Collectors.toSet());
        Set<ProjectId> projects = left.stream().map(Cell::project).collect(Collectors.toSet());
        return new Matrix(
                rows.stream().filter(row -> municipalities.contains(row.code())).toList(),
                columns.stream()
                        .filter(column -> projects.contains(column.id()))
                        .toList(),
                left);
    }

    /** A municipality counts when it has something in progress, and has submitted when all of that is. */
    Totals totals() {
        List<Row> reporting = rows.stream().filter(row -> row.inProgress() > 0).toList();
        return new Totals(
                (int) reporting.stream()
                        .filter(row -> row.submitted() == row.inProgress())
                        .count(),
                reporting.size(),
                reporting.stream().mapToInt(Row::submitted).sum(),
                reporting.stream().mapToInt(Row::inProgress).sum());
    }

    Map<MunicipalityCode, String> municipalityNames() {
        return rows.stream().collect(Collectors.toMap(Row::code, Row::name));
    }

    Map<ProjectId, String> projectNames() {
        return columns.stream().collect(Collectors.toMap(Column::id, Column::shortName));
    }

    private static Cell cell(CellLine line, Dimension dimension, Period period, LocalDate today) {
        boolean live = Freshness.takesReports(line.participation());
        TrafficLight light = live ? line.now(dimension) : null;
        return new Cell(
                line.localProjectId(),
                line.municipality(),
                line.project(),
                line.participation(),
                line.participationOn(),
                line.reportId(),
                light,
                line.percent(),
                Trend.of(line.before(dimension), light),
                Freshness.silentDays(line.participation(), line.participationOn(), line.reportedAt(), today),
                Freshness.isOverdue(line.participation(), line.earliestDueOn(), line.expectedGoLive(), today),
                period.has(line.reportId(), line.reportedAt()),
                Boolean.TRUE.equals(line.onBehalf()));
    }

    private static Row row(MemberLine member, List<Cell> cells) {
        List<Cell> live = live(cells);
        int submitted = (int) live.stream().filter(Cell::submittedThisMonth).count();
        return new Row(member.code(), member.name(), submitted, live.size(), lights(live));
    }

    private static Column column(ProjectLine project, List<Cell> cells) {
        return new Column(project.id(), project.programme(), project.code(), project.shortName(), lights(live(cells)));
    }

    private static List<Cell> live(List<Cell> cells) {
        return cells.stream()
                .filter(cell -> Freshness.takesReports(cell.participation()))
                .toList();
    }

    private static Lights lights(List<Cell> live) {
        Function<TrafficLight, Integer> count = light ->
                (int) live.stream().filter(cell -> cell.light() == light).count();
        int red = count.apply(TrafficLight.RED);
        int yellow = count.apply(TrafficLight.YELLOW);
        int green = count.apply(TrafficLight.GREEN);
        return new Lights(red, yellow, green, live.size() - red - yellow - green);
    }
}
