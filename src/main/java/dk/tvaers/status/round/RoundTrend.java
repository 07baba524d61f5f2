package dk.tvaers.status.round;

import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.ProjectId;
import dk.tvaers.kernel.TrafficLight;
import dk.tvaers.status.Dimension;
import io.micronaut.serde.annotation.Serdeable;
import java.time.YearMonth;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * One colour over the newest closed rounds, for each municipality's project.
 *
 * @param months of the rounds, the oldest first, as 2016-03
 */
@Serdeable
public record RoundTrend(Dimension dimension, List<String> months, List<Row> rows) {

    /**
     * One local project, under the names of the newest round that has it.
     *
     * @param cells for each of the months
     */
    @Serdeable
    public record Row(
            MunicipalityCode municipality,
            String municipalityName,
            ProjectId project,
            String projectCode,
            String projectName,
            List<Cell> cells) {}

    /**
     * What one round has.
     *
     * @param state null when nothing was asked for
     * @param light null when nothing was submitted
     */
    @Serdeable
    public record Cell(@Nullable RoundState state, @Nullable TrafficLight light) {

        static final Cell NONE = new Cell(null, null);
    }

    /** How many local projects a round had in each colour, and how many without a report. */
    public record Count(String month, long green, long yellow, long red, long missing) {

        public long total() {
            return green + yellow + red + missing;
        }
    }

    /** The sums of the rows, month by month. */
    public List<Count> counts() {
        return IntStream.range(0, months.size())
                .mapToObj(place -> {
                    List<Cell> cells = rows.stream()
                            .map(row -> row.cells().get(place))
                            .filter(cell -> cell.state() != null)
                            .toList();
                    return new Count(
                            months.get(place),
                            count(cells, TrafficLight.GREEN),
                            count(cells, TrafficLight.YELLOW),
                            count(cells, TrafficLight.RED),
                            count(cells, null));
                })
                .toList();
    }

    private static long count(List<Cell> cells, @Nullable TrafficLight light) {
        return cells.stream().filter(cell -> cell.light() == light).count();
    }

    /**
     * @param months of the rounds
     * @param lines those of these rounds
     */
    static RoundTrend of(Dimension dimension, Collection<YearMonth> months, List<TrendLine> lines) {
        List<YearMonth> ordered = List.copyOf(new TreeSet<>(months));
        Map<Place, Map<YearMonth, TrendLine>> found = new LinkedHashMap<>();
        for (TrendLine line : lines) {
            found.computeIfAbsent(new Place(line.municipalityCode(), line.projectId()), any -> new LinkedHashMap<>())
                    .put(YearMonth.from(line.month()), line);
        }
        return new RoundTrend(
                dimension,
                ordered.stream().map(YearMonth::toString).toList(),
                found.values().stream().map(each -> row(ordered, each)).toList());
    }

    private static Row row(List<YearMonth> months, Map<YearMonth, TrendLine> lines) {
        TrendLine newest = lines.entrySet().stream()
                .max(Map.Entry.comparingByKey())
                .orElseThrow()
                .getValue();
        return new Row(
                newest.municipalityCode(),
                newest.municipalityName(),
                newest.projectId(),
                newest.projectCode(),
                newest.projectName(),
                months.stream().map(month -> cell(lines.get(month))).toList());
    }

    private static Cell cell(@Nullable TrendLine line) {
        return line == null ? Cell.NONE : new Cell(line.lineState(), line.light());
    }

    private record Place(MunicipalityCode municipality, ProjectId project) {}
}
