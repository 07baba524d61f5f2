package dk.tvaers.kit.ui;

import com.vaadin.flow.internal.JacksonUtils;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The matrix as {@code matrix/model.ts} reads it: short names, and nothing for what a cell does not have. */
final class MatrixJson {

    private MatrixJson() {}

    static ObjectNode of(Matrix.Model model) {
        var json = JacksonUtils.createObjectNode();
        json.put("caption", model.caption());
        json.put("corner", model.corner());
        putIfPresent(json, "rowTotalHeader", model.rowTotal());
        var columns = json.putArray("cols");
        model.columns().forEach(header -> columns.add(of(header)));
        var rows = json.putArray("rows");
        model.rows().forEach(header -> rows.add(of(header)));
        var cells = json.putArray("cells");
        for (var row : model.cells()) {
            var line = cells.addArray();
            for (var cell : row) {
                line.add(of(cell));
            }
        }
        if (!model.totals().isEmpty()) {
            var totals = json.putArray("colTotals");
            model.totals().forEach(totals::add);
        }
        json.set("texts", JacksonUtils.beanToJson(model.texts()));
        return json;
    }

    private static ObjectNode of(Matrix.Header header) {
        var json = JacksonUtils.createObjectNode();
        json.put("id", header.id());
        json.put("label", header.label());
        putIfPresent(json, "href", header.href());
        putIfPresent(json, "title", header.title());
        putIfPresent(json, "total", header.total());
        return json;
    }

    static JsonNode of(Matrix.@Nullable Cell cell) {
        if (cell == null) {
            return JacksonUtils.nullNode();
        }
        var json = JacksonUtils.createObjectNode();
        json.put("k", cell.light().code());
        json.put("t", cell.text());
        if (cell.trend() != Trend.UNKNOWN) {
            json.put("d", cell.trend().className());
        }
        if (cell.overdue()) {
            json.put("o", 1);
        }
        putIfPresent(json, "u", cell.href());
        putIfPresent(json, "n", cell.name());
        return json;
    }

    private static void putIfPresent(ObjectNode json, String name, @Nullable String value) {
        if (value != null) {
            json.put(name, value);
        }
    }
}
