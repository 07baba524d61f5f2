package dk.tvaers.kernel;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the reference data that the portal carries: comma-separated, UTF-8, a header line, quotes doubled inside quotes. */
public final class Csv {

    private Csv() {}

    /**
     * The rows of a resource, each by the names of the header. A value that is not there is an empty text.
     *
     * @param resource the absolute name, e.g. {@code /register/projects.csv}
     */
    public static List<Row> resource(String resource) {
        try (InputStream in = Csv.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + resource);
            }
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One row, each value by the name of its column. */
    public record Row(Map<String, String> cells) {

        /** @throws IllegalArgumentException when there is no such column */
        public String get(String column) {
            String value = cells.get(column);
            if (value == null) {
                throw new IllegalArgumentException("no column " + column);
            }
            return value;
        }

        /** The value, or null when it is blank. */
        public @Nullable String orNull(String column) {
            String value = get(column);
            return value.isBlank() ? null : value;
        }
    }

    static List<Row> parse(String text) {
        List<Row> rows = new ArrayList<>();
        List<String> header = List.of();
        for (String line : text.lines().toList()) {
            List<String> cells = cells(line);
            if (header.isEmpty()) {
                header = cells;
            } else if (!line.isBlank()) {
                Map<String, String> row = new LinkedHashMap<>();
                for (int i = 0; i < header.size(); i++) {
                    row.put(header.get(i), i < cells.size() ? cells.get(i) : "");
                }
                rows.add(new Row(row));
            }
        }
        return rows;
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (quoted && c == '"' && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                cell.append('"');
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
