package dk.tvaers.economy.key;

import dk.tvaers.kernel.Invalid;
import java.math.BigDecimal;
import java.util.Collection;

/** Percentages that share out a whole. */
final class Percent {

    static final BigDecimal ALL = BigDecimal.valueOf(100);
    private static final int DECIMALS = 4;

    private Percent() {}

    /** @throws Invalid of the field when one is below zero or has more than four decimals, or they are not together 100 */
    static void checkSum(String field, Collection<BigDecimal> percentages) {
        BigDecimal sum = percentages.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        new Invalid.Collector()
                .check(
                        percentages.stream()
                                .allMatch(each -> each.signum() >= 0
                                        && each.stripTrailingZeros().scale() <= DECIMALS),
                        field,
                        "economy.rule.percent")
                .check(sum.compareTo(ALL) == 0, field, "economy.rule.percent-sum", sum)
                .throwIfAny();
    }
}
