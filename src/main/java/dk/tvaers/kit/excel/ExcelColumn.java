package dk.tvaers.kit.excel;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of a workbook.
 *
 * @param value what stands in a row's cell, of the type that the kind names; null leaves the cell empty
 */
public record ExcelColumn<T>(String head, Kind kind, Function<T, @Nullable Object> value) {

    /** What the cells of a column hold, and how wide they are before anything stands in them. */
    public enum Kind {
        /** A {@link String}. */
        TEXT(8),
        /** A whole {@link Number}. */
        WHOLE(8),
        /** A {@link Number} with two decimals, or an {@link ExcelFormula} that gives one. */
        DECIMAL(12),
        /** A {@link Number} of percents: 45 is 45 %. */
        PERCENT(8),
        /** A {@link java.time.LocalDate}. */
        DATE(12),
        /** An {@link java.time.Instant}, by the clock of Copenhagen. */
        MOMENT(17);

        private final int width;

        Kind(int width) {
            this.width = width;
        }

        int width() {
            return width;
        }
    }
}
