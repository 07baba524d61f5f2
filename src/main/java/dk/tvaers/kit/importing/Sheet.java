package dk.tvaers.kit.importing;

import dk.tvaers.kernel.Invalid;
import dk.tvaers.kit.excel.Harmless;
import java.util.List;

/**
 * The cells of a file as text, line by line. Dates of Excel are {@code 2015-05-21}, its numbers have a decimal comma.
 *
 * @param lines without blank ones; the first is the head
 */
public record Sheet(List<Line> lines) {

    static final int MOST_LINES = 10_000;

    /** @param number as the program shows it that the file was made with: the first line is 1 */
    public record Line(int number, List<String> cells) {

        /** With the text of people where the portal made cells harmless. */
        Line original() {
            return new Line(number, cells.stream().map(Harmless::original).toList());
        }

        boolean isBlank() {
            return cells.stream().allMatch(String::isBlank);
        }
    }

    /**
     * Reads an Excel workbook's first sheet, or text separated by semicolons, commas or tabs in UTF-8, UTF-16 or the
     * Windows code page.
     *
     * @throws Invalid for the field {@code file} when it holds no list
     */
    public static Sheet read(byte[] file) {
        List<Line> lines = ExcelFile.is(file) ? ExcelFile.lines(file) : TextFile.lines(file);
        List<Line> filled = lines.stream()
                .filter(line -> !line.isBlank())
                .map(Line::original)
                .toList();
        if (filled.size() < 2) {
            throw new Invalid("file", "import.empty");
        }
        if (filled.size() > MOST_LINES) {
            throw new Invalid("file", "import.too-many-lines", MOST_LINES);
        }
        return new Sheet(filled);
    }
}
