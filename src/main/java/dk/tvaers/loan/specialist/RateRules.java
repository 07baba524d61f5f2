package dk.tvaers.loan.specialist;

import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.Money;
import dk.tvaers.kernel.RuleBroken;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** What an hour must cost. */
public final class RateRules {

    private RateRules() {}

    /**
     * The full cost of an hour: all that the year costs over the hours of work, rounded up to the øre, so that a rate of that
     * amount is never below the cost.
     *
     * @throws Invalid when an amount is negative or too large, or the hours are none
     */
    public static Money fullCost(CostCalculation calculation) {
        calculation.problems().throwIfAny();
        Money year = calculation.salary().plus(calculation.pension()).plus(calculation.overhead());
        return new Money(BigDecimal.valueOf(year.ore())
                .divide(calculation.effectiveHours(), 0, RoundingMode.CEILING)
                .longValueExact());
    }

    /**
     * Holds a rate against the full cost (law 655/2019 section 2; DOMAIN section 4).
     *
     * @return whether it is below the full cost
     * @throws RuleBroken when it is, and its basis does not allow that
     */
    static boolean isBelow(Money perHour, Money fullCost, LegalBasis basis) {
        boolean below = perHour.isLessThan(fullCost);
        if (below && basis.asksForFullCost()) {
            throw new RuleBroken("loan.rate.rule.below-full-cost", perHour, fullCost);
        }
        return below;
    }
}
