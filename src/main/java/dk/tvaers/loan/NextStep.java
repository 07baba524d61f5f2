package dk.tvaers.loan;

/** What comes next in a loan, as it is for the reader. */
public enum NextStep {
    YOU_APPROVE_AS_LENDER,
    YOU_APPROVE_AS_BORROWER,
    WAITS_FOR_LENDER,
    WAITS_FOR_BORROWER,
    /** Both sides are missing, and the reader is neither's approver. */
    WAITS_FOR_BOTH,
    YOU_APPROVE_AMENDMENT,
    AMENDMENT_WAITS,
    ANSWER_DISPUTE,
    DISPUTE_WAITS,
    CONFIRM_MONTH,
    CONFIRMATION_WAITS,
    REGISTER_HOURS,
    HOURS_WAIT,
    SETTLE,
    SETTLEMENT_WAITS,
    CLOSE,
    CLOSING_WAITS,
    /** Closed, rejected, withdrawn; or the loan is none of the reader's. */
    NOTHING
}
