package dk.tvaers.loan;

/** Which side of a loan somebody acts for. */
public enum Side {
    LENDER,
    BORROWER;

    public Side other() {
        return this == LENDER ? BORROWER : LENDER;
    }
}
