package dk.tvaers.economy.overview;

import dk.tvaers.collaboration.MunicipalityRef;
import dk.tvaers.kernel.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * What a member bears in a year.
 *
 * @param inhabitants by the newest count on or before the first day of the year; null when none is known
 */
public record MemberShare(
        MunicipalityRef municipality,
        ShareSum budget,
        ShareSum expected,
        @Nullable Integer inhabitants) {

    /** Kroner for each inhabitant of what is expected, two decimals; null when its inhabitants are not known. */
    public @Nullable BigDecimal perInhabitant() {
        return per(expected.known());
    }

    /** The same of its share of the budget. */
    public @Nullable BigDecimal budgetPerInhabitant() {
        return per(budget.known());
    }

    private @Nullable BigDecimal per(Money amount) {
        return inhabitants == null || inhabitants == 0
                ? null
                : amount.inKroner().divide(BigDecimal.valueOf(inhabitants), 2, RoundingMode.HALF_UP);
    }
}
