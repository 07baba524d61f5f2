package dk.tvaers.economy.cost;

import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.Money;
import org.jspecify.annotations.Nullable;

/** What is known of an amount: a number, also zero; that there is one, but not which; or nothing (DOMAIN section 5). */
public sealed interface Amount {

    /** How an unknown amount is written. */
    String QUESTION_MARK = "?";

    /** @param money also zero, which is something else than nothing */
    record Known(Money money) implements Amount {
        @Override
        public String toString() {
            return money.toString();
        }
    }

    /** An amount without a number. */
    enum Missing implements Amount {
        /** There will be one. */
        UNKNOWN(QUESTION_MARK),
        /** Nothing is planned. */
        BLANK("");

        private final String text;

        Missing(String text) {
            this.text = text;
        }

        @Override
        public String toString() {
            return text;
        }
    }

    static Amount of(@Nullable Money money, boolean unknown) {
        if (money != null) {
            return new Known(money);
        }
        return unknown ? Missing.UNKNOWN : Missing.BLANK;
    }

    /**
     * Reads {@code 1234.50}, {@code ?} or nothing.
     *
     * @throws Invalid of the field {@code amount} when it is none of them
     */
    static Amount of(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return Missing.BLANK;
        }
        return text.strip().equals(QUESTION_MARK) ? Missing.UNKNOWN : new Known(Money.of(text.strip()));
    }

    /** The number; null when there is none. */
    default @Nullable Money known() {
        return this instanceof Known(Money money) ? money : null;
    }

    default boolean isUnknown() {
        return this == Missing.UNKNOWN;
    }
}
