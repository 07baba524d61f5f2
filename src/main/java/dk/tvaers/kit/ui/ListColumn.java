package dk.tvaers.kit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import dk.tvaers.kit.Dates;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.excel.ExcelColumn;
import dk.tvaers.kit.excel.ExcelColumn.Kind;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of a list, on the page and in Excel.
 *
 * @param key names it in the address
 * @param cell how a cell looks; null when it is what Excel gets, as text
 * @param order where a press on the head leads; null when the list cannot be sorted by it
 * @param sorted {@code ascending}, {@code descending} or null
 */
record ListColumn<T>(
        String key,
        ExcelColumn<T> excel,
        boolean standard,
        @Nullable Function<T, Component> cell,
        @Nullable String order,
        @Nullable String sorted) {

    boolean isNumber() {
        return switch (excel.kind()) {
            case WHOLE, DECIMAL, PERCENT -> true;
            case TEXT, DATE, MOMENT -> false;
        };
    }

    Component head() {
        return order == null ? new Text(excel.head()) : Links.inside(order, excel.head());
    }

    Component show(T item, Texts texts) {
        return cell == null ? new Text(words(excel.value().apply(item), texts)) : cell.apply(item);
    }

    private String words(@Nullable Object value, Texts texts) {
        if (value == null) {
            return "";
        }
        Kind kind = excel.kind();
        return switch (kind) {
            case TEXT, WHOLE -> value.toString();
            case DECIMAL -> decimals(texts).format(value);
            case PERCENT -> texts.get("kit.list.percent", value);
            case DATE -> Dates.figures((LocalDate) value);
            case MOMENT -> new Dates(texts).moment((Instant) value);
        };
    }

    private static NumberFormat decimals(Texts texts) {
        NumberFormat format = NumberFormat.getInstance(texts.locale());
        format.setMinimumFractionDigits(2);
        format.setMaximumFractionDigits(2);
        return format;
    }
}
