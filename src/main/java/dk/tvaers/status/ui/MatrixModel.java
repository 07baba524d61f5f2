package dk.tvaers.status.ui;

import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.ProjectId;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.Matrix;
import dk.tvaers.kit.ui.Trend;
import dk.tvaers.status.OverviewData;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The overview as the matrix shows it: words, names, addresses. */
final class MatrixModel {

    private final OverviewData data;
    private final Texts texts;
    private final OverviewWords words;
    private final StatusAddresses addresses;
    private final Map<Place, OverviewData.Cell> cells = new HashMap<>();

    private record Place(MunicipalityCode municipality, ProjectId project) {}

    private MatrixModel(OverviewData data, Texts texts, StatusAddresses addresses) {
        this.data = data;
        this.texts = texts;
        this.words = new OverviewWords(texts);
        this.addresses = addresses;
        data.cells().forEach(cell -> cells.put(new Place(cell.municipality(), cell.project()), cell));
    }

    static Matrix.Model of(OverviewData data, Texts texts, StatusAddresses addresses) {
        return new MatrixModel(data, texts, addresses).model();
    }

    private Matrix.Model model() {
        return new Matrix.Model(
                texts.get("status.overview.caption", words.dimension(data.dimension())),
                texts.get("status.overview.municipality"),
                texts.get("status.overview.submitted"),
                data.projects().stream().map(this::header).toList(),
                data.municipalities().stream().map(this::header).toList(),
                data.municipalities().stream().map(this::line).toList(),
                data.projects().stream().map(column -> sum(column.lights())).toList(),
                new Matrix.Texts(
                        words.trend(dk.tvaers.status.Trend.BETTER),
                        words.trend(dk.tvaers.status.Trend.SAME),
                        words.trend(dk.tvaers.status.Trend.WORSE),
                        texts.get("status.overview.participation.not-joined"),
                        texts.get("status.overview.spoken.overdue"),
                        words.dimension(data.dimension()),
                        texts.get("status.overview.sum"),
                        texts.get("status.overview.phone.choose"),
                        texts.get("status.overview.phone.municipality"),
                        texts.get("status.overview.phone.project")));
    }

    private Matrix.Header header(OverviewData.Column column) {
        return new Matrix.Header(
                column.id().toString(), column.shortName(), addresses.project(column.id()), null, null);
    }

    private Matrix.Header header(OverviewData.Row row) {
        String total = row.inProgress() == 0
                ? texts.get("status.overview.nothing-to-submit")
                : texts.get("status.overview.of", row.submitted(), row.inProgress());
        return new Matrix.Header(row.code().toString(), row.name(), addresses.municipality(row.code()), null, total);
    }

    private List<Matrix.@Nullable Cell> line(OverviewData.Row row) {
        List<Matrix.@Nullable Cell> line = new ArrayList<>();
        for (OverviewData.Column column : data.projects()) {
            OverviewData.Cell cell = cells.get(new Place(row.code(), column.id()));
            line.add(cell == null ? null : cell(cell, row, column));
        }
        return line;
    }

    private Matrix.Cell cell(OverviewData.Cell cell, OverviewData.Row row, OverviewData.Column column) {
        boolean silent = cell.silentDays() != null;
        return new Matrix.Cell(
                OverviewWords.drawn(cell),
                words.seen(cell),
                silent ? Trend.UNKNOWN : OverviewWords.drawn(cell.trend()),
                cell.overdue(),
                addresses.localProject(cell.localProject()),
                words.spoken(cell, data.dimension(), column.shortName(), row.name()));
    }

    /** What hurts, counted: "1 rød · 2 gule"; "7 grønne" when nothing does. */
    private String sum(OverviewData.Lights lights) {
        List<String> parts = new ArrayList<>();
        if (lights.red() > 0) {
            parts.add(texts.get("status.overview.sum.red", lights.red()));
        }
        if (lights.yellow() > 0) {
            parts.add(texts.get("status.overview.sum.yellow", lights.yellow()));
        }
        if (parts.isEmpty() && lights.green() > 0) {
            parts.add(texts.get("status.overview.sum.green", lights.green()));
        }
        return parts.isEmpty() ? texts.get("status.overview.sum.none") : String.join(" · ", parts);
    }
}
