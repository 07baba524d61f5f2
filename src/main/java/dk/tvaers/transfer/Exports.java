package dk.tvaers.transfer;

import dk.tvaers.access.Guard;
import dk.tvaers.access.Right;
import dk.tvaers.access.Target;
import dk.tvaers.kernel.Forbidden;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kernel.Now;
import dk.tvaers.kit.Dates;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.excel.ExcelColumn;
import dk.tvaers.kit.excel.ExcelList;
import dk.tvaers.kit.excel.ExcelName;
import dk.tvaers.kit.importing.ImportKind;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Lists that go out as workbooks in the columns in which they come in. Rows are read and written part by part, with the
 * rights of who asked; a few hundred are in memory at a time.
 */
@Singleton
public class Exports {

    private final List<ListOut> lists;
    private final List<ImportKind> kinds;
    private final Guard guard;

    Exports(List<ListOut> lists, List<ImportKind> kinds, Guard guard) {
        this.lists = lists;
        this.kinds = kinds.stream()
                .filter(ImportKind::goesOut)
                .sorted(Comparator.comparing(ImportKind::order))
                .toList();
        this.guard = guard;
    }

    /** The keys of what the reader may fetch, in the order in which a collaboration is set up. */
    public List<String> kinds() {
        guard.require(Right.SEE_COLLABORATION, Target.COLLABORATION);
        return kinds.stream()
                .map(ImportKind::key)
                .filter(key -> guard.may(list(key).right(), Target.COLLABORATION))
                .toList();
    }

    /** Is told how many records are written; what it throws ends the writing. */
    interface Progress {
        void records(int done, int total);
    }

    /**
     * @throws Invalid when there is no such kind, or when the period ends before it begins
     * @throws Forbidden without the right to see what is asked for
     */
    void check(ExportOrder order) {
        List<ImportKind> asked = asked(order);
        if (asked.isEmpty()) {
            throw new Invalid("what", "error.unknown-code", order.what(), String.join(", ", kinds()));
        }
        asked.forEach(kind -> guard.require(list(kind.key()).right(), Target.COLLABORATION));
        order.validate();
    }

    /** What it is called, in words. */
    String title(ExportOrder order) {
        Texts texts = order.texts();
        String kind = order.what().equals(ExportOrder.EVERYTHING)
                ? texts.get("export.everything")
                : texts.get("import.kind." + order.what());
        return order.isOf("reports")
                ? texts.get("export.of", kind, Dates.figures(order.from()), Dates.figures(order.to()))
                : kind;
    }

    /** What the file is called: a workbook, or a zip file with one of each kind. */
    String fileName(ExportOrder order) {
        String name = ExcelName.file(title(order), Now.today());
        return order.what().equals(ExportOrder.EVERYTHING) ? name.replaceFirst("xlsx$", "zip") : name;
    }

    /**
     * Writes the file; the stream stays open.
     *
     * @return how many rows it has
     */
    int write(ExportOrder order, OutputStream out, Progress progress) throws IOException {
        check(order);
        List<ImportKind> asked = asked(order);
        long total = 0;
        for (ImportKind kind : asked) {
            total += list(kind.key()).count(order);
        }
        Written written = new Written(progress, (int) total);
        if (!order.what().equals(ExportOrder.EVERYTHING)) {
            sheet(asked.getFirst(), order, out, written);
            return written.rows;
        }
        ZipOutputStream zip = new ZipOutputStream(out);
        for (ImportKind kind : asked) {
            String name = order.texts().get("import.kind." + kind.key());
            zip.putNextEntry(new ZipEntry(kind.order() + " " + name + ".xlsx"));
            sheet(kind, order, zip, written);
            zip.closeEntry();
        }
        zip.finish();
        return written.rows;
    }

    private void sheet(ImportKind kind, ExportOrder order, OutputStream out, Written written) throws IOException {
        Texts texts = order.texts();
        List<ExcelColumn<Cells>> columns = kind.columns().stream()
                .map(column -> new ExcelColumn<Cells>(
                        texts.get("import." + kind.key() + "." + column.key()),
                        column.kind(),
                        cells -> cells.get(column.key())))
                .toList();
        try (Stream<Cells> rows = list(kind.key()).rows(order, texts)) {
            // nothing below the rows: the importer would take it for one
            new ExcelList<>(texts.get("import.kind." + kind.key()), columns, count -> List.of())
                    .write(out, () -> written.counting(rows.iterator()));
        }
    }

    private List<ImportKind> asked(ExportOrder order) {
        return kinds.stream().filter(kind -> order.isOf(kind.key())).toList();
    }

    private ListOut list(String key) {
        return lists.stream().filter(list -> list.key().equals(key)).findFirst().orElseThrow(NotFound::new);
    }

    /** Counts. Who has several roles has several rows, so there may be more of them than was foreseen. */
    private static final class Written {
        private final Progress progress;
        private final int total;
        private int rows;

        Written(Progress progress, int total) {
            this.progress = progress;
            this.total = total;
        }

        Iterator<Cells> counting(Iterator<Cells> given) {
            return new Iterator<>() {
                @Override
                public boolean hasNext() {
                    return given.hasNext();
                }

                @Override
                public Cells next() {
                    progress.records(Math.min(rows, Math.max(0, total - 1)), total);
                    rows++;
                    return given.next();
                }
            };
        }
    }
}
