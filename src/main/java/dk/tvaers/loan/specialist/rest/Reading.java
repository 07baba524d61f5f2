package dk.tvaers.loan.specialist.rest;

import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.Money;
import dk.tvaers.kit.rest.Fields;
import dk.tvaers.loan.specialist.Week;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the weeks, hours and amounts of a body. */
final class Reading {

    private static final Pattern HOURS = Pattern.compile("[0-9]{1,4}(\\.[0-9]{1,2})?");

    private Reading() {}

    /** @throws Invalid of the field when the text is no week */
    static Week week(String field, String text) {
        return Week.parse(text).orElseThrow(() -> new Invalid(field, "specialist.rule.week", text));
    }

    static @Nullable Week weekOrNull(String field, @Nullable String text) {
        return text == null ? null : week(field, text);
    }

    /** @throws Invalid of the field when there are no hours, or they cannot be read */
    static BigDecimal hours(String field, @Nullable String text) {
        Fields fields = new Fields();
        fields.required(field, text);
        fields.throwIfAny();
        String given = Objects.requireNonNull(text);
        if (!HOURS.matcher(given).matches()) {
            throw new Invalid(field, "error.amount", given);
        }
        return new BigDecimal(given);
    }

    /** @throws Invalid of the field when there is no amount, or it cannot be read */
    static Money money(String field, @Nullable String text) {
        Fields fields = new Fields();
        fields.required(field, text);
        fields.throwIfAny();
        String given = Objects.requireNonNull(text);
        try {
            return Money.of(given);
        } catch (Invalid unreadable) {
            throw new Invalid(field, "error.amount", given);
        }
    }
}
