package dk.tvaers.economy.overview;

import dk.tvaers.kernel.Money;

/** What became of an amount that was to be shared. */
public enum ShareOutcome {
    SHARED,
    /** The amount is not known. */
    UNKNOWN,
    /** No key is chosen. */
    NO_KEY,
    /** No version of the key holds on the last day that the amount is for. */
    NOT_HELD,
    /** The key has nothing to go by, or names who was no member; or goes by hours that the reader may not see. */
    NOT_RECKONED;

    ShareSum of(Money share) {
        return switch (this) {
            case SHARED -> new ShareSum(share, 0, 0);
            case UNKNOWN -> new ShareSum(Money.ZERO, 1, 0);
            case NO_KEY, NOT_HELD, NOT_RECKONED -> new ShareSum(Money.ZERO, 0, 1);
        };
    }
}
