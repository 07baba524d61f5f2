package dk.tvaers.loan.specialist.ui;

import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.Money;
import dk.tvaers.kit.ui.FormValues;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers and amounts as people type them: with a comma or a point, and with points between thousands. */
final class Typed {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}(\\.[0-9]{1,2})?");
    private static final Pattern THOUSANDS = Pattern.compile("[0-9]{1,3}(\\.[0-9]{3})+(,[0-9]{1,2})?");

    private Typed() {}

    /** The number; empty when there is none. */
    static Optional<BigDecimal> number(String typed) {
        String plain = typed.replaceAll("[\\s\\u00a0]|kr\\.?", "");
        String read = THOUSANDS.matcher(plain).matches() ? plain.replace(".", "") : plain;
        String number = read.replace(',', '.');
        return NUMBER.matcher(number).matches() ? Optional.of(new BigDecimal(number)) : Optional.empty();
    }

    /** @throws Invalid of the field when there is no number */
    static BigDecimal number(FormValues values, String field) {
        String typed = values.required(field);
        return number(typed).orElseThrow(() -> new Invalid(field, "error.amount", typed));
    }

    /** @throws Invalid of the field when there is no amount */
    static Money money(FormValues values, String field) {
        return Money.of(number(values, field));
    }
}
