package dk.tvaers.kit.excel;

import dk.tvaers.kernel.Now;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.IntFunction;
import org.dhatim.fastexcel.BorderSide;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * A list as a workbook of one sheet, or as one of several in an {@link ExcelBook}: heads that stay in sight and filter, one line a row, and at the foot what list it is.
 * The heads stand in the first line, where other programs look for them. Rows are written as they are read; only a few
 * are in memory at a time.
 *
 * @param title names the sheet and stands above each printed page
 * @param foot what is said under the rows, by how many there are
 */
public record ExcelList<T>(String title, List<ExcelColumn<T>> columns, IntFunction<List<String>> foot) {

    public static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final int AT_A_TIME = 100;
    private static final int WIDEST = 60;

    /** Writes the workbook; the stream stays open. */
    public void write(OutputStream out, Iterable<T> rows) throws IOException {
        Workbook book = ExcelBook.begun(out);
        sheet(book, ExcelName.sheet(title), rows, List.of());
        book.finish();
    }

    /**
     * Writes it as one sheet of a workbook.
     *
     * @param under rows that are neither filtered nor sorted with the others, as sums are
     */
    void sheet(Workbook book, String name, Iterable<T> rows, List<T> under) throws IOException {
        Worksheet sheet = book.newWorksheet(name);
        sheet.freezePane(1, 1);
        sheet.repeatRows(0);
        sheet.pageOrientation("landscape");
        sheet.header(title.replace("&", "&&"), Position.LEFT);
        sheet.footer("&P / &N", Position.RIGHT);
        int[] widths = heads(sheet);
        int row = 0;
        for (T item : rows) {
            row++;
            row(sheet, row, item, widths);
            if (row % AT_A_TIME == 0) {
                flush(sheet, widths, row);
            }
        }
        sheet.setAutoFilter(0, 0, row, columns.size() - 1);
        for (int i = 0; i < under.size(); i++) {
            row(sheet, row + 1 + i, under.get(i), widths);
            sheet.range(row + 1 + i, 0, row + 1 + i, columns.size() - 1)
                    .style()
                    .bold()
                    .set();
        }
        List<String> lines = foot.apply(row);
        for (int line = 0; line < lines.size(); line++) {
            int at = row + under.size() + 2 + line;
            sheet.inlineString(at, 0, Harmless.text(lines.get(line)));
            sheet.style(at, 0).italic().format("@").set();
        }
        flush(sheet, widths, row);
        sheet.finish();
    }

    private void row(Worksheet sheet, int row, T item, int[] widths) {
        for (int column = 0; column < columns.size(); column++) {
            int width = cell(sheet, row, column, columns.get(column).value().apply(item));
            widths[column] = Math.max(widths[column], width);
        }
    }

    private int[] heads(Worksheet sheet) {
        int[] widths = new int[columns.size()];
        for (int column = 0; column < widths.length; column++) {
            ExcelColumn<T> declared = columns.get(column);
            sheet.inlineString(0, column, Harmless.text(declared.head()));
            StyleSetter style = sheet.style(0, column).bold().format("@").verticalAlignment("top");
            style.wrapText(true)
                    .borderStyle(BorderSide.BOTTOM, BorderStyle.THIN)
                    .set();
            widths[column] = Math.max(declared.kind().width(), declared.head().length() + 4);
        }
        return widths;
    }

    /** The width of a column is written before its first rows and cannot follow the later ones. */
    private static void flush(Worksheet sheet, int[] widths, int row) throws IOException {
        if (row <= AT_A_TIME) {
            for (int column = 0; column < widths.length; column++) {
                sheet.width(column, Math.min(widths[column], WIDEST));
            }
        }
        sheet.flush();
    }

    /** Writes a cell and says how wide it would like to be. */
    private int cell(Worksheet sheet, int row, int column, @Nullable Object value) {
        if (value == null) {
            return 0;
        }
        StyleSetter style = sheet.style(row, column).verticalAlignment("top");
        switch (columns.get(column).kind()) {
            case TEXT -> {
                String text = Harmless.text((String) value);
                sheet.inlineString(row, column, text);
                style.format("@").wrapText(text.length() > WIDEST || text.contains("\n"));
                style.set();
                return text.length() + 2;
            }
            case WHOLE -> {
                sheet.value(row, column, (Number) value);
                style.format("#,##0").set();
            }
            case DECIMAL -> {
                if (value instanceof ExcelFormula formula) {
                    sheet.formula(row, column, formula.inXml());
                } else {
                    sheet.value(row, column, (Number) value);
                }
                style.format("#,##0.00").set();
            }
            case PERCENT -> {
                sheet.value(row, column, new BigDecimal(value.toString()).movePointLeft(2));
                style.format("0%").set();
            }
            case DATE -> {
                sheet.value(row, column, (LocalDate) value);
                style.format("dd-mm-yyyy").set();
            }
            case MOMENT -> {
                sheet.value(
                        row, column, ((Instant) value).atZone(Now.COPENHAGEN).toLocalDateTime());
                style.format("dd-mm-yyyy hh:mm").set();
            }
        }
        return 0;
    }
}
