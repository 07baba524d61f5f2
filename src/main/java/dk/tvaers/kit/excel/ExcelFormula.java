package dk.tvaers.kit.excel;

/**
 * A formula in a cell. It is put together by the program from the places of cells and its own words, never from what people
 * have typed.
 *
 * @param expression in English, with commas, without the sign of equality
 */
public record ExcelFormula(String expression) {

    private static final int LETTERS = 26;

    /** A cell of the same sheet: {@code B2} is column 1 and row 1. */
    public static String cell(int column, int row) {
        return letters(column) + (row + 1);
    }

    /** Some rows of a column of the same sheet, the last row included. */
    public static String cells(int column, int first, int last) {
        return cell(column, first) + ":" + cell(column, last);
    }

    /** The rows under the head of a column of another sheet; one that is empty where there is none. */
    public static String rows(String sheet, int column, int count) {
        String letters = letters(column);
        return "'" + ExcelName.sheet(sheet).replace("'", "''") + "'!$" + letters + "$2:$" + letters + "$"
                + (Math.max(count, 1) + 1);
    }

    /** A word as a formula compares with it. */
    public static String word(String word) {
        return '"' + word.replace("\"", "\"\"") + '"';
    }

    /** As it stands in the file; the library writes it there as it is. */
    String inXml() {
        return expression.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static String letters(int column) {
        String last = String.valueOf((char) ('A' + column % LETTERS));
        return column < LETTERS ? last : letters(column / LETTERS - 1) + last;
    }
}
