package dk.tvaers.loan;

import dk.tvaers.kernel.RuleBroken;

/**
 * Terms that both sides have approved, by different persons.
 *
 * @throws RuleBroken when one person stands behind both approvals
 */
public record Agreed(Terms terms, Approval lender, Approval borrower) {

    public Agreed {
        if (lender.side() != Side.LENDER
                || borrower.side() != Side.BORROWER
                || lender.terms() != terms.number()
                || borrower.terms() != terms.number()) {
            throw new IllegalArgumentException("these do not approve the terms");
        }
        LoanRules.onePersonNeverApprovesForBothSides(lender, borrower);
    }

    static Agreed of(Terms terms, Approval one, Approval other) {
        return one.side() == Side.LENDER ? new Agreed(terms, one, other) : new Agreed(terms, other, one);
    }
}
