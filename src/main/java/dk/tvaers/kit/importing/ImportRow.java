package dk.tvaers.kit.importing;

import dk.tvaers.kernel.Invalid;
import dk.tvaers.kit.Texts;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One row of a list, each cell by the key of its column. What cannot be read is gathered until {@link #check}. */
public final class ImportRow {

    private static final List<DateTimeFormatter> DATES = Stream.of(
                    "uuuu-MM-dd", "d-M-uuuu", "d.M.uuuu", "d/M/uuuu", "d/M uuuu", "d. MMMM uuuu")
            .map(pattern ->
                    DateTimeFormatter.ofPattern(pattern, Locale.of("da", "DK")).withResolverStyle(ResolverStyle.STRICT))
            .toList();
    private static final Pattern THOUSANDS = Pattern.compile("\\d{1,3}(\\.\\d{3})+");
    private static final List<String> YES = List.of("ja", "j", "yes", "y", "x", "1", "sand", "true");
    private static final List<String> NO = List.of("nej", "n", "no", "0", "falsk", "false");

    private final int line;
    private final Map<String, String> cells;
    private final Invalid.Collector problems = new Invalid.Collector();

    public ImportRow(int line, Map<String, String> cells) {
        this.line = line;
        this.cells = Map.copyOf(cells);
    }

    /** The line in the file; the head is line 1. */
    public int line() {
        return line;
    }

    /** The text of a cell, or null when it is blank. */
    public @Nullable String text(String column) {
        String text = cells.getOrDefault(column, "").strip();
        return text.isEmpty() ? null : text;
    }

    /** The text of a cell that must not be blank; blank, it is refused. */
    public String needed(String column) {
        String text = text(column);
        if (text == null) {
            refuse(column, "error.required");
            return "";
        }
        return text;
    }

    /** A date as Danes and as ISO 8601 write it: 21-05-2015, 21.5.2015, 21/5 2015, 21. maj 2015, 2015-05-21. */
    public @Nullable LocalDate date(String column) {
        String text = text(column);
        if (text == null) {
            return null;
        }
        for (DateTimeFormatter format : DATES) {
            try {
                return LocalDate.parse(text.toLowerCase(Locale.ROOT), format);
            } catch (DateTimeParseException another) {
                continue;
            }
        }
        refuse(column, "import.date", text);
        return null;
    }

    /** A whole number, with or without points between the thousands and a sign for percent. */
    public @Nullable Integer whole(String column) {
        String text = text(column);
        if (text == null) {
            return null;
        }
        String digits = text.replaceAll("[\\s\\u00A0%]", "");
        if (THOUSANDS.matcher(digits).matches()) {
            digits = digits.replace(".", "");
        }
        try {
            return Integer.valueOf(digits);
        } catch (NumberFormatException unreadable) {
            refuse(column, "import.whole", text);
            return null;
        }
    }

    /** Yes or no, in Danish or English; null when the cell is blank. */
    public @Nullable Boolean yes(String column) {
        String text = text(column);
        if (text == null) {
            return null;
        }
        String word = text.toLowerCase(Locale.ROOT);
        if (YES.contains(word) || NO.contains(word)) {
            return YES.contains(word);
        }
        refuse(column, "import.yes-or-no", text);
        return null;
    }

    /**
     * One of the constants, by its code or by its word in either language; null when the cell is blank or names none.
     *
     * @param prefix under which {@link Texts#word} has the words
     */
    public <E extends Enum<E>> @Nullable E choice(String column, Class<E> type, String prefix) {
        String text = text(column);
        if (text == null) {
            return null;
        }
        Texts danish = Texts.in(Texts.DANISH);
        for (E constant : type.getEnumConstants()) {
            if (Stream.of(
                            constant.name(),
                            danish.word(prefix, constant),
                            Texts.in(Texts.ENGLISH).word(prefix, constant))
                    .anyMatch(text::equalsIgnoreCase)) {
                return constant;
            }
        }
        String all = Arrays.stream(type.getEnumConstants())
                .map(constant -> danish.word(prefix, constant))
                .collect(Collectors.joining(", "));
        refuse(column, "error.unknown-code", text, all);
        return null;
    }

    /** Says that a cell cannot be so. */
    public void refuse(String column, String reason, Object... parameters) {
        problems.check(false, column, reason, parameters);
    }

    /** @throws Invalid with all that was refused, when anything was */
    public void check() {
        problems.throwIfAny();
    }
}
