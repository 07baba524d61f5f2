package dk.tvaers.loan;

import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.Money;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What comes on top of the rate: kroner per hour or a percentage of the rate, never both; neither is none.
 *
 * @param perHour not negative
 * @param percent 0 to 200, at most two decimals
 * @throws Invalid when both are given or one of them cannot be an overhead
 */
public record Overhead(@Nullable Money perHour, @Nullable BigDecimal percent) {

    public static final Overhead NONE = new Overhead(null, null);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal MOST = BigDecimal.valueOf(200);

    public Overhead {
        new Invalid.Collector()
                .check(perHour == null || percent == null, "overhead", "loan.rule.one-overhead")
                .check(perHour == null || !perHour.isNegative(), "overhead", "loan.rule.negative")
                .check(
                        percent == null
                                || percent.signum() >= 0
                                        && percent.compareTo(MOST) <= 0
                                        && percent.stripTrailingZeros().scale() <= 2,
                        "overhead",
                        "loan.rule.percent")
                .throwIfAny();
    }

    /** Per hour at a rate, half an øre rounded up. */
    public Money of(Money rate) {
        if (perHour != null) {
            return perHour;
        }
        return percent == null ? Money.ZERO : rate.times(percent.divide(HUNDRED));
    }
}
