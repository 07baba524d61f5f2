package dk.tvaers.kit;

import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.Money;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Amounts and decimal numbers as the users write them: {@code 1.250,50 kr.} in Danish, {@code DKK 1,250.50} in English.
 */
public final class Amounts {

    private static final int MOST_DECIMALS = 4;
    private static final int MOST_DIGITS = 13;

    private final Texts texts;

    public Amounts(Texts texts) {
        this.texts = texts;
    }

    /** With two decimals and the currency. */
    public String words(Money amount) {
        return texts.get("kit.amount", figures(amount));
    }

    /** With two decimals, as a field shows it. */
    public String figures(Money amount) {
        NumberFormat format = NumberFormat.getInstance(texts.locale());
        format.setMinimumFractionDigits(2);
        format.setMaximumFractionDigits(2);
        return format.format(amount.inKroner());
    }

    /** With as many decimals as it has, at most four. */
    public String figures(BigDecimal number) {
        NumberFormat format = NumberFormat.getInstance(texts.locale());
        format.setMaximumFractionDigits(MOST_DECIMALS);
        return format.format(number);
    }

    /**
     * Reads an amount, with or without the currency and the separator of thousands.
     *
     * @param field that the refusal names
     * @throws Invalid when it is no amount of whole øre
     */
    public Money money(String field, String text) {
        BigDecimal kroner = read(text.replaceAll("(?i)kr\\.?|dkk", ""));
        if (kroner == null || Math.max(0, kroner.stripTrailingZeros().scale()) > 2) {
            throw new Invalid(field, "error.amount", text);
        }
        return Money.of(kroner);
    }

    /**
     * Reads a number with decimals.
     *
     * @param field that the refusal names
     * @throws Invalid when it is no number, or one with more than four decimals
     */
    public BigDecimal number(String field, String text) {
        BigDecimal number = read(text);
        if (number == null) {
            throw new Invalid(field, "error.decimal", text);
        }
        return number;
    }

    /** A separator of thousands stands before three digits each; one or two digits after it can only be decimals. */
    private @Nullable BigDecimal read(String text) {
        String typed = text.replaceAll("[\\s\\u00a0\\u202f]", "");
        boolean danish = !texts.locale().getLanguage().equals(Texts.ENGLISH.getLanguage());
        String point = danish ? "," : ".";
        String group = danish ? "." : ",";
        String whole = "(\\d{1,3}(" + Pattern.quote(group) + "\\d{3})+|\\d+)";
        if (typed.matches("-?" + whole + "(" + Pattern.quote(point) + "\\d{1,4})?")) {
            typed = typed.replace(group, "").replace(point, ".");
        } else if (typed.matches("-?\\d+" + Pattern.quote(group) + "\\d{1,2}")) {
            typed = typed.replace(group, ".");
        } else {
            return null;
        }
        BigDecimal number = new BigDecimal(typed);
        return number.precision() - number.scale() > MOST_DIGITS ? null : number;
    }
}
