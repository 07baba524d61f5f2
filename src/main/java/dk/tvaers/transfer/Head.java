package dk.tvaers.transfer;

import dk.tvaers.kernel.Invalid;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.importing.ImportKind;
import dk.tvaers.kit.importing.ImportRow;
import dk.tvaers.kit.importing.Sheet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which column of a file is which, in whatever order they stand. */
final class Head {

    private final List<@Nullable String> keys = new ArrayList<>();
    private final List<String> unknown = new ArrayList<>();
    private final Map<String, String> once;

    /**
     * @param once what is said beside the file, by column; a cell that says something goes before it
     * @throws Invalid for the field {@code file} when a needed column is missing, or one stands there twice
     */
    Head(Sheet.Line line, ImportKind kind, Map<String, String> once) {
        this.once = once;
        for (String cell : line.cells()) {
            Optional<String> key = kind.columns().stream()
                    .map(ImportKind.Column::key)
                    .filter(each -> isCalled(each, kind, plain(cell)))
                    .findFirst();
            if (key.isPresent() && keys.contains(key.get())) {
                throw new Invalid("file", "import.column-twice", cell);
            }
            if (key.isEmpty() && !cell.isBlank()) {
                unknown.add(cell);
            }
            keys.add(key.orElse(null));
        }
        kind.columns().stream()
                .filter(column -> column.needed() && !keys.contains(column.key()) && !once.containsKey(column.key()))
                .findFirst()
                .ifPresent(missing -> {
                    String name = Texts.in(Texts.DANISH).get(text(missing.key(), kind));
                    throw new Invalid("file", "import.column-missing", name);
                });
    }

    /** The heads that mean nothing here; what stands below them is left out. */
    List<String> unknown() {
        return unknown;
    }

    ImportRow row(Sheet.Line line) {
        Map<String, String> cells = new HashMap<>(once);
        for (int i = 0; i < keys.size() && i < line.cells().size(); i++) {
            String key = keys.get(i);
            if (key != null && !(once.containsKey(key) && line.cells().get(i).isBlank())) {
                cells.put(key, line.cells().get(i));
            }
        }
        return new ImportRow(line.number(), cells);
    }

    private static boolean isCalled(String key, ImportKind kind, String head) {
        return head.equals(plain(key))
                || head.equals(plain(Texts.in(Texts.DANISH).get(text(key, kind))))
                || head.equals(plain(Texts.in(Texts.ENGLISH).get(text(key, kind))));
    }

    private static String text(String key, ImportKind kind) {
        return "import." + kind.key() + "." + key;
    }

    private static String plain(String head) {
        return head.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\d]", "");
    }
}
