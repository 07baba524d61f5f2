package dk.tvaers.kit.excel;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dhatim.fastexcel.Workbook;

/** Several lists in one workbook, a sheet each. */
public record ExcelBook(List<Sheet<?>> sheets) {

    public ExcelBook {
        sheets = List.copyOf(sheets);
    }

    /**
     * A list with what stands in it.
     *
     * @param under rows that are neither filtered nor sorted with the others, as sums are
     */
    public record Sheet<T>(ExcelList<T> list, List<T> rows, List<T> under) {

        public Sheet(ExcelList<T> list, List<T> rows) {
            this(list, rows, List.of());
        }

        void write(Workbook book, String name) throws IOException {
            list.sheet(book, name, rows, under);
        }
    }

    /** Writes the workbook; the stream stays open. */
    public void write(OutputStream out) throws IOException {
        Workbook book = begun(out);
        Set<String> taken = new HashSet<>();
        for (Sheet<?> sheet : sheets) {
            sheet.write(book, name(sheet.list().title(), taken));
        }
        book.finish();
    }

    static Workbook begun(OutputStream out) {
        return new Workbook(out, "Tvaers", "1.0");
    }

    /** Excel refuses two sheets of one name, whatever their case. */
    private static String name(String title, Set<String> taken) {
        String name = ExcelName.sheet(title);
        for (int number = 2; !taken.add(name.toLowerCase(Locale.ROOT)); number++) {
            name = ExcelName.sheet(title, " " + number);
        }
        return name;
    }
}
