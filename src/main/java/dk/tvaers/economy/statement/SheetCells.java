package dk.tvaers.economy.statement;

import dk.tvaers.kit.excel.ExcelBook;
import dk.tvaers.kit.excel.ExcelColumn;
import dk.tvaers.kit.excel.ExcelColumn.Kind;
import dk.tvaers.kit.excel.ExcelList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A sheet that is put together cell by cell, since its formulas name the places of other cells. */
final class SheetCells {

    private record Cells(List<@Nullable Object> values) {}

    private final String title;
    private final List<ExcelColumn<Cells>> columns = new ArrayList<>();
    private final List<Cells> rows = new ArrayList<>();
    private final List<Cells> under = new ArrayList<>();

    SheetCells(String title) {
        this.title = title;
    }

    SheetCells column(String head, Kind kind) {
        int at = columns.size();
        columns.add(new ExcelColumn<>(head, kind, cells -> cells.values.get(at)));
        return this;
    }

    /** The number of the column that is added next. */
    int width() {
        return columns.size();
    }

    /** The place of the row that is added next; the head is row 0. */
    int next() {
        return rows.size() + 1;
    }

    int count() {
        return rows.size();
    }

    void row(@Nullable Object... values) {
        rows.add(new Cells(Arrays.asList(values)));
    }

    /** A row below the others, as sums are. */
    void under(@Nullable Object... values) {
        under.add(new Cells(Arrays.asList(values)));
    }

    ExcelBook.Sheet<?> sheet(List<String> foot) {
        return new ExcelBook.Sheet<>(new ExcelList<>(title, columns, count -> foot), rows, under);
    }
}
