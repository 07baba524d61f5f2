package dk.tvaers.economy.overview;

import dk.tvaers.kernel.Money;

/**
 * What a municipality bears of some costs or lines of a budget.
 *
 * @param known of those whose amount is known and that can be shared
 * @param unknown how many amounts are not known
 * @param unshared how many have a known amount, but nobody's share of it can be told
 */
public record ShareSum(Money known, long unknown, long unshared) {

    public static final ShareSum NOTHING = new ShareSum(Money.ZERO, 0, 0);

    public ShareSum plus(ShareSum other) {
        return new ShareSum(known.plus(other.known), unknown + other.unknown, unshared + other.unshared);
    }

    /** Whether something is missing in it. */
    public boolean isPartial() {
        return unknown + unshared > 0;
    }
}
