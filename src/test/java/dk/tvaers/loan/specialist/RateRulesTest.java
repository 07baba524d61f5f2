package dk.tvaers.loan.specialist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.tvaers.kernel.Money;
import dk.tvaers.kernel.RuleBroken;
import dk.tvaers.kit.Texts;
import java.math.BigDecimal;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class RateRulesTest {

    @Test
    void theFullCostIsAllOfTheYearOverTheHoursRoundedUpToTheOere() {
        assertThat(RateRules.fullCost(Lendable.cost())).isEqualTo(Money.kroner(500));
        assertThat(RateRules.fullCost(
                        new CostCalculation(Money.kroner(100), Money.ZERO, Money.ZERO, new BigDecimal("3"))))
                .isEqualTo(Money.of("33.34"));
    }

    @Property
    void aRateAtTheFullCostEarnsTheWholeYearAndOneOereLessDoesNot(
            @ForAll @IntRange(min = 1, max = 900_000_00) int salary,
            @ForAll @IntRange(max = 200_000_00) int pension,
            @ForAll @IntRange(max = 300_000_00) int overhead,
            @ForAll @IntRange(min = 1, max = 300_000) int hundredths) {
        BigDecimal hours = BigDecimal.valueOf(hundredths, 2);
        Money full = RateRules.fullCost(
                new CostCalculation(new Money(salary), new Money(pension), new Money(overhead), hours));
        BigDecimal year = BigDecimal.valueOf((long) salary + pension + overhead);
        assertThat(BigDecimal.valueOf(full.ore()).multiply(hours)).isGreaterThanOrEqualTo(year);
        assertThat(BigDecimal.valueOf(full.ore() - 1).multiply(hours)).isLessThan(year);
        assertThat(RateRules.isBelow(full, full, LegalBasis.LAW_655_2019)).isFalse();
    }

    @Property
    void whatIsBelowTheFullCostIsRefusedUnderTheLawAndOnlyToldOtherwise(
            @ForAll @IntRange(min = 2) int full, @ForAll @IntRange(min = 1) int less) {
        Assume.that(less < full);
        assertThat(RateRules.isBelow(new Money(less), new Money(full), LegalBasis.FELLOWSHIP_SECTION_60))
                .isTrue();
        assertThatThrownBy(() -> RateRules.isBelow(new Money(less), new Money(full), LegalBasis.LAW_655_2019))
                .isInstanceOfSatisfying(RuleBroken.class, broken -> {
                    assertThat(broken.key()).isEqualTo("loan.rate.rule.below-full-cost");
                    assertThat(broken.parameters()).containsExactly(new Money(less), new Money(full));
                });
    }

    @Test
    void theRefusalNamesTheLawAndBothAmounts() {
        RuleBroken broken = new RuleBroken("loan.rate.rule.below-full-cost", Money.of("499.99"), Money.kroner(1500));
        assertThat(Texts.in(Texts.DANISH).get(broken)).contains("655/2019 § 2", "499,99 kr.", "1.500,00 kr.");
        assertThat(Texts.in(Texts.ENGLISH).get(broken)).contains("655/2019", "499.99", "1,500.00");
    }

    @Test
    void aYearWithoutHoursOrWithNegativeAmountsHasNoFullCost() {
        Lendable.refused(
                "specialist.rule.effective-hours",
                () -> RateRules.fullCost(
                        new CostCalculation(Money.kroner(1), Money.ZERO, Money.ZERO, BigDecimal.ZERO)));
        Lendable.refused(
                "specialist.rule.amount",
                () -> RateRules.fullCost(
                        new CostCalculation(Money.kroner(1), new Money(-1), Money.ZERO, BigDecimal.ONE)));
    }
}
