package dk.tvaers.loan.specialist;

import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.Money;
import java.math.BigDecimal;

/**
 * What somebody costs the municipality in a year, and the hours of work that come of it.
 *
 * @param salary the year's salary
 * @param pension the year's pension, the municipality's share
 * @param overhead the year's share of management, premises and equipment
 * @param effectiveHours hours of work in the year without holidays, illness and meetings; in hundredths
 */
public record CostCalculation(Money salary, Money pension, Money overhead, BigDecimal effectiveHours) {

    public static final int MOST_HOURS = 3000;

    private static final Money MOST = Money.kroner(100_000_000);

    Invalid.Collector problems() {
        return new Invalid.Collector()
                .check(isAmount(salary) && salary.ore() > 0, "salary", "specialist.rule.amount")
                .check(isAmount(pension), "pension", "specialist.rule.amount")
                .check(isAmount(overhead), "overhead", "specialist.rule.amount")
                .check(isHours(effectiveHours), "effectiveHours", "specialist.rule.effective-hours", MOST_HOURS);
    }

    private static boolean isAmount(Money money) {
        return !money.isNegative() && !MOST.isLessThan(money);
    }

    private static boolean isHours(BigDecimal hours) {
        return hours.signum() > 0
                && hours.compareTo(BigDecimal.valueOf(MOST_HOURS)) <= 0
                && hours.stripTrailingZeros().scale() <= 2;
    }
}
