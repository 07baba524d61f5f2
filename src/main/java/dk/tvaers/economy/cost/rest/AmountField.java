package dk.tvaers.economy.cost.rest;

import dk.tvaers.economy.cost.Amount;
import dk.tvaers.kernel.Money;
import dk.tvaers.kit.rest.Fields;
import org.jspecify.annotations.Nullable;

/** An amount in one of its four states, as bodies write it. */
public final class AmountField {

    private AmountField() {}

    /** A number, {@code ?}, or null; what cannot be read is noted by its field. */
    public static Amount read(Fields fields, String field, @Nullable String text) {
        if (text == null) {
            return Amount.Missing.BLANK;
        }
        if (text.equals(Amount.QUESTION_MARK)) {
            return Amount.Missing.UNKNOWN;
        }
        Money money = fields.money(field, text);
        return money == null ? Amount.Missing.BLANK : new Amount.Known(money);
    }
}
