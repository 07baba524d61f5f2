package dk.tvaers.pack;

import dk.tvaers.exchange.PackTable;
import dk.tvaers.kernel.TrafficLight;
import dk.tvaers.kit.Dates;
import dk.tvaers.kit.Texts;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The cells of a pack in words, and as what a workbook holds. */
public record PackWords(Texts texts) {

    private static final int DECIMALS = 2;

    /** As it is read. */
    public String word(PackTable.Column column, String cell) {
        if (cell.isEmpty()) {
            return "";
        }
        return switch (column.kind()) {
            case TEXT, WHOLE -> cell;
            case DECIMAL -> decimal(new BigDecimal(cell));
            case PERCENT -> texts.get("status.percent", Integer.valueOf(cell));
            case DATE -> Dates.figures(LocalDate.parse(cell));
            case LIGHT -> texts.word("status.light", TrafficLight.valueOf(cell));
        };
    }

    /** As a workbook calculates with it; null where there is nothing. */
    @Nullable
    Object value(PackTable.Column column, String cell) {
        if (cell.isEmpty()) {
            return null;
        }
        return switch (column.kind()) {
            case TEXT -> cell;
            case WHOLE -> Long.valueOf(cell);
            case DECIMAL -> new BigDecimal(cell);
            case PERCENT -> Integer.valueOf(cell);
            case DATE -> LocalDate.parse(cell);
            case LIGHT -> word(column, cell);
        };
    }

    public static boolean isNumber(PackTable.Column column) {
        return switch (column.kind()) {
            case WHOLE, DECIMAL, PERCENT -> true;
            case TEXT, DATE, LIGHT -> false;
        };
    }

    private String decimal(BigDecimal number) {
        NumberFormat format = NumberFormat.getNumberInstance(texts.locale());
        format.setMinimumFractionDigits(DECIMALS);
        format.setMaximumFractionDigits(DECIMALS);
        return format.format(number);
    }
}
