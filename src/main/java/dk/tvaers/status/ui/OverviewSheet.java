package dk.tvaers.status.ui;

import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.ProjectId;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.ListColumns;
import dk.tvaers.status.OverviewData;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The overview as Excel gets it: a row for each municipality, a column for each project, in the words of the matrix. */
record OverviewSheet(Texts texts) {

    /** A municipality with its local projects. */
    record Line(OverviewData.Row municipality, Map<ProjectId, OverviewData.Cell> cells) {}

    ListColumns<Line> columns(OverviewData data) {
        ListColumns<Line> columns = new ListColumns<Line>(texts, "overblik", texts.get("status.overview.title"))
                .text("kommune", texts.get("status.overview.municipality"), line -> line.municipality()
                        .name());
        for (OverviewData.Column project : data.projects()) {
            columns.text(project.id().toString(), project.shortName(), line -> seen(line, project.id()));
        }
        return columns.text("indsendt", texts.get("status.overview.submitted"), line -> submitted(line.municipality()));
    }

    static List<Line> lines(OverviewData data) {
        Map<MunicipalityCode, Map<ProjectId, OverviewData.Cell>> cells = new HashMap<>();
        data.cells().forEach(cell -> cells.computeIfAbsent(cell.municipality(), code -> new HashMap<>())
                .put(cell.project(), cell));
        List<Line> lines = new ArrayList<>();
        data.municipalities().forEach(row -> lines.add(new Line(row, cells.getOrDefault(row.code(), Map.of()))));
        return lines;
    }

    /** What narrows the overview, in words. */
    List<String> words(OverviewFilters filters, @Nullable String programme) {
        List<String> words = new ArrayList<>();
        words.add(texts.get(
                "kit.list.filter",
                texts.get("status.overview.shown"),
                new OverviewWords(texts).dimension(filters.dimension())));
        if (programme != null) {
            words.add(texts.get("kit.list.filter", texts.get("status.overview.programme"), programme));
        }
        filters.only().stream().sorted().forEach(only -> words.add(texts.word("status.overview.only", only)));
        return words;
    }

    private @Nullable String seen(Line line, ProjectId project) {
        OverviewData.Cell cell = line.cells().get(project);
        return cell == null ? null : new OverviewWords(texts).seen(cell);
    }

    private String submitted(OverviewData.Row row) {
        return row.inProgress() == 0
                ? texts.get("status.overview.nothing-to-submit")
                : texts.get("status.overview.of", row.submitted(), row.inProgress());
    }
}
