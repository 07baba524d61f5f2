package dk.tvaers.loan;

/** The states of a loan; each is a type of {@link Loan}. A request that has no offer yet is a {@link RequestState}. */
public enum LoanState {
    OFFERED,
    APPROVED_BY_BORROWER,
    APPROVED_BY_LENDER,
    ACTIVE,
    /** Active, with hours that the borrower disputes. */
    DISPUTED,
    SETTLED,
    CLOSED,
    REJECTED,
    WITHDRAWN;

    /** Whether it waits for an approval. */
    public boolean isAwaiting() {
        return this == OFFERED || this == APPROVED_BY_BORROWER || this == APPROVED_BY_LENDER;
    }

    /** Whether hours are registered. */
    public boolean isRunning() {
        return this == ACTIVE || this == DISPUTED;
    }

    /** Whether it was agreed at some time. */
    public boolean isAgreed() {
        return isRunning() || this == SETTLED || this == CLOSED;
    }
}
