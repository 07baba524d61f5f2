package dk.tvaers.status.round;

import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.ProjectId;
import dk.tvaers.kernel.TrafficLight;
import dk.tvaers.status.Dimension;
import io.micronaut.serde.annotation.Serdeable;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
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

    /**
     * @param months of the rounds by their ids
     * @param lines all lines of these rounds
     */
    static RoundTrend of(Dimension dimension, Map<RoundId, YearMonth> months, List<RoundLine> lines) {
        List<YearMonth> ordered = new ArrayList<>(new TreeSet<>(months.values()));
        Map<Place, Map<YearMonth, RoundLine>> found = new LinkedHashMap<>();
        for (RoundLine line : lines) {
            YearMonth month = months.get(line.roundId());
            if (month != null) {
                found.computeIfAbsent(
                                new Place(line.municipalityCode(), line.projectId()), any -> new LinkedHashMap<>())
                        .put(month, line);
            }
        }
        return new RoundTrend(
                dimension,
                ordered.stream().map(YearMonth::toString).toList(),
                found.values().stream()
                        .map(each -> row(dimension, ordered, each))
                        .toList());
    }

    private static Row row(Dimension dimension, List<YearMonth> months, Map<YearMonth, RoundLine> lines) {
        RoundLine newest = lines.entrySet().stream()
                .max(Map.Entry.comparingByKey())
                .orElseThrow()
                .getValue();
        return new Row(
                newest.municipalityCode(),
                newest.municipalityName(),
                newest.projectId(),
                newest.projectCode(),
                newest.projectName(),
                months.stream().map(month -> cell(dimension, lines.get(month))).toList());
    }

    private static Cell cell(Dimension dimension, @Nullable RoundLine line) {
        return line == null ? Cell.NONE : new Cell(line.lineState(), line.light(dimension));
    }

    private record Place(MunicipalityCode municipality, ProjectId project) {}
}
