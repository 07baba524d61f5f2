package dk.tvaers.exchange;

import dk.tvaers.kernel.TrafficLight;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A table of a pack: in print as it stands, in Excel as a sheet whose cells are of the columns' kinds.
 *
 * @param caption what it lists; the sheet's name too, so the shorter the better
 * @param rows a cell for each column, written as its kind says; empty where there is nothing
 */
@Serdeable
public record PackTable(String caption, List<Column> columns, List<List<String>> rows) {

    public PackTable {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** Begins a table; the first column names the row. */
    public static <T> Columns<T> of(String caption, Collection<T> items) {
        return new Columns<>(caption, List.copyOf(items));
    }

    @Serdeable
    public record Column(String head, Kind kind) {}

    /** What the cells of a column hold, and how it is written in {@link #rows}. */
    @Serdeable
    public enum Kind {
        /** As it is. */
        TEXT,
        /** A whole number in figures. */
        WHOLE,
        /** A number with two decimals, with a point. */
        DECIMAL,
        /** A whole number of percents. */
        PERCENT,
        /** As 2016-03-01. */
        DATE,
        /** The name of a {@link TrafficLight}. */
        LIGHT
    }

    /** A table that is being written. */
    public static final class Columns<T> {
        private final String caption;
        private final List<T> items;
        private final List<Column> columns = new ArrayList<>();
        private final List<List<String>> rows = new ArrayList<>();

        private Columns(String caption, List<T> items) {
            this.caption = caption;
            this.items = items;
            items.forEach(any -> rows.add(new ArrayList<>()));
        }

        public Columns<T> text(String head, Function<T, @Nullable String> value) {
            return column(head, Kind.TEXT, value);
        }

        public Columns<T> whole(String head, Function<T, @Nullable Number> value) {
            return column(head, Kind.WHOLE, value);
        }

        public Columns<T> decimal(String head, Function<T, @Nullable BigDecimal> value) {
            return column(head, Kind.DECIMAL, value);
        }

        public Columns<T> percent(String head, Function<T, @Nullable Integer> value) {
            return column(head, Kind.PERCENT, value);
        }

        public Columns<T> date(String head, Function<T, @Nullable LocalDate> value) {
            return column(head, Kind.DATE, value);
        }

        public Columns<T> light(String head, Function<T, @Nullable TrafficLight> value) {
            return column(head, Kind.LIGHT, value);
        }

        /** Goes on with columns that only stand there when it holds. */
        public Columns<T> when(boolean holds, Function<Columns<T>, Columns<T>> more) {
            return holds ? more.apply(this) : this;
        }

        public PackTable table() {
            return new PackTable(caption, columns, rows);
        }

        private Columns<T> column(String head, Kind kind, Function<T, ? extends @Nullable Object> value) {
            columns.add(new Column(head, kind));
            for (int i = 0; i < items.size(); i++) {
                Object cell = value.apply(items.get(i));
                rows.get(i).add(cell == null ? "" : written(cell));
            }
            return this;
        }

        private static String written(Object cell) {
            return switch (cell) {
                case BigDecimal number -> number.toPlainString();
                case TrafficLight light -> light.name();
                default -> cell.toString();
            };
        }
    }
}
