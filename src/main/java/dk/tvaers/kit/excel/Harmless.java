package dk.tvaers.kit.excel;

import java.util.regex.Pattern;

/**
 * Text of people as a cell may hold it. A cell of text is never a formula in the workbook; but who saves the sheet as
 * CSV and opens that makes one of every cell that begins like one. An apostrophe before it prevents that.
 */
public final class Harmless {

    /** The longest text that a cell takes. */
    static final int LONGEST = 32_767;

    /** With apostrophes before it too, so that one can be taken away again. */
    private static final Pattern LIKE_A_FORMULA = Pattern.compile("(?s)'*(\\s*[=+\\-@＝＋－＠]|[\\t\\r\\n]).*");

    /** A telephone number, a negative number, a dash: what a program would make of it harms nobody. */
    private static final Pattern FIGURES = Pattern.compile("[+-]?[0-9 ().,/-]*");

    /** What XML cannot hold. */
    private static final Pattern UNWRITABLE =
            Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]|[\\ud800-\\udfff]");

    private Harmless() {}

    /** The text of people again, from a cell that was made harmless. */
    public static String original(String cell) {
        return cell.startsWith("'") && isLikeAFormula(cell.substring(1)) ? cell.substring(1) : cell;
    }

    /** The text as a cell may hold it, at most as long as a cell takes. */
    public static String text(String raw) {
        String text = UNWRITABLE.matcher(raw).replaceAll("").replace("\r\n", "\n");
        if (isLikeAFormula(text)) {
            text = "'" + text;
        }
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
    }

    private static boolean isLikeAFormula(String text) {
        return LIKE_A_FORMULA.matcher(text).matches() && !FIGURES.matcher(text).matches();
    }
}
