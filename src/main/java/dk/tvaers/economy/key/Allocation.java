package dk.tvaers.economy.key;

import dk.tvaers.kernel.Money;
import dk.tvaers.kernel.MunicipalityCode;
import java.math.BigDecimal;
import java.util.List;

/**
 * What a key makes of an amount: whole øre that sum exactly to it.
 *
 * @param shares lowest municipality code first
 */
public record Allocation(Money amount, List<Share> shares) {

    /**
     * What a municipality bears.
     *
     * @param parts how it comes about, one for each simple key in which the municipality takes part
     */
    public record Share(MunicipalityCode municipality, Money amount, List<Part> parts) {}

    /**
     * A line of the calculation: {@code basis} times {@code days}, of {@code all}, of {@code of} is {@code amount}.
     *
     * @param basis what the municipality weighs: 1, inhabitants, percent or hours
     * @param days on how many days of the period it was a member
     * @param allDays how many days the period has; both are 1 where days make no difference, since everybody who takes part
     *     was a member throughout, or since what is weighed is in time already
     * @param all what all weigh together, each by its days
     * @param of what is split by this key
     * @param rounded whether the amount was given an øre that was left by rounding
     */
    public record Part(
            KeyKind kind,
            BigDecimal basis,
            int days,
            int allDays,
            BigDecimal all,
            Money of,
            Money amount,
            boolean rounded) {

        /** Whether the days of membership make a difference. */
        public boolean isByDays() {
            return allDays > 1;
        }
    }
}
