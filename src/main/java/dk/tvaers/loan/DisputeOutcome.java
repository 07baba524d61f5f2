package dk.tvaers.loan;

/** How a dispute about hours ended. */
public enum DisputeOutcome {
    /** The borrower accepts the hours as they are. */
    ACCEPTED,
    /** The lender has made a counter-entry. */
    CORRECTED,
    /** The borrower takes the dispute back. */
    WITHDRAWN
}
