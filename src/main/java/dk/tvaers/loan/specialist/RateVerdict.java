package dk.tvaers.loan.specialist;

/** How a rate stands to what the work costs the lender in full. */
public enum RateVerdict {
    COVERS_FULL_COST,
    BELOW_FULL_COST,
    /** Below it, and the lender's finance has noted on which basis that may be. */
    BELOW_WITH_FINANCES_NOTE,
    /** Nobody has calculated the full cost. */
    UNKNOWN
}
