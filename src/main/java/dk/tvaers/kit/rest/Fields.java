package dk.tvaers.kit.rest;

import dk.tvaers.kernel.Id;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.Money;
import dk.tvaers.kernel.NotFound;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the texts of a body, and gathers what cannot be read by the name of its field. */
public final class Fields {

    private static final int LONGEST_SHOWN = 40;
    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,9}(\\.[0-9]{1,2})?");
    private static final Pattern FINE = Pattern.compile("-?[0-9]{1,9}(\\.[0-9]{1,4})?");

    private final Invalid.Collector unreadable = new Invalid.Collector();

    /** One of the constants of an enumeration, by the code that the API gives it. */
    public <E extends Enum<E>> @Nullable E code(String field, @Nullable String text, Class<E> type) {
        if (text == null) {
            return null;
        }
        for (E constant : type.getEnumConstants()) {
            if (constant.toString().equals(text)) {
                return constant;
            }
        }
        String codes =
                Arrays.stream(type.getEnumConstants()).map(Enum::toString).collect(Collectors.joining(", "));
        return refuse(field, "error.unknown-code", shown(text), codes);
    }

    /** A date as ISO 8601 writes it. */
    public @Nullable LocalDate date(String field, @Nullable String text) {
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException unreadableDate) {
            return refuse(field, "error.date", shown(text));
        }
    }

    /** A whole number. */
    public @Nullable Integer number(String field, @Nullable String text) {
        try {
            return text == null ? null : Integer.valueOf(text);
        } catch (NumberFormatException unreadableNumber) {
            return refuse(field, "error.number", shown(text));
        }
    }

    /** A number with at most two decimals, after a full stop. */
    public @Nullable BigDecimal decimal(String field, @Nullable String text) {
        return decimal(field, text, DECIMAL, "error.decimal-point");
    }

    /** A number with at most four decimals, after a full stop. */
    public @Nullable BigDecimal fineDecimal(String field, @Nullable String text) {
        return decimal(field, text, FINE, "error.decimal-point-fine");
    }

    private @Nullable BigDecimal decimal(String field, @Nullable String text, Pattern form, String reason) {
        if (text == null || form.matcher(text).matches()) {
            return text == null ? null : new BigDecimal(text);
        }
        return refuse(field, reason, shown(text));
    }

    /** An amount of kroner with at most two decimals, after a full stop. */
    public @Nullable Money money(String field, @Nullable String text) {
        try {
            return text == null ? null : Money.of(text);
        } catch (Invalid unreadableAmount) {
            return refuse(field, "error.amount", shown(text));
        }
    }

    /** A month as ISO 8601 writes it: 2027-03. */
    public @Nullable YearMonth month(String field, @Nullable String text) {
        try {
            return text == null ? null : YearMonth.parse(text);
        } catch (DateTimeParseException unreadableMonth) {
            return refuse(field, "error.month", shown(text));
        }
    }

    /** An id of 13 characters. */
    public <I extends Id> @Nullable I id(String field, @Nullable String text, Function<String, I> type) {
        try {
            return text == null ? null : type.apply(text);
        } catch (NotFound impossible) {
            return refuse(field, "error.id", shown(text));
        }
    }

    /**
     * A date that must be there.
     *
     * @throws Invalid when it is not, or when anything read before could not be
     */
    public LocalDate requiredDate(String field, @Nullable String text) {
        required(field, text);
        LocalDate date = date(field, text);
        throwIfAny();
        return Objects.requireNonNull(date);
    }

    /** Notes that something must be there and is not. */
    public void required(String field, @Nullable Object value) {
        unreadable.check(value != null, field, "error.required");
    }

    /** @throws Invalid when anything could not be read */
    public void throwIfAny() {
        unreadable.throwIfAny();
    }

    private <T> @Nullable T refuse(String field, String reason, Object... parameters) {
        unreadable.check(false, field, reason, parameters);
        return null;
    }

    private static String shown(String text) {
        return text.length() <= LONGEST_SHOWN ? text : text.substring(0, LONGEST_SHOWN) + "…";
    }
}
