package dk.tvaers.loan;

import dk.tvaers.access.Target;
import dk.tvaers.kernel.RuleBroken;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A loan as it is stored.
 *
 * @param terms all versions there have been, the first first
 * @param approvals all there have been, the first first
 */
record Stored(LoanRow row, Loan loan, List<Terms> terms, List<Approval> approvals) {

    long version() {
        return Objects.requireNonNull(row.version());
    }

    Ledger ledger() {
        return loan.ledger();
    }

    int nextTerms() {
        return terms.getLast().number() + 1;
    }

    /** @throws RuleBroken with the rule when the loan is in none of the states of the type */
    <L extends Loan> L as(Class<L> type, String rule) {
        if (!type.isInstance(loan)) {
            throw new RuleBroken(rule);
        }
        return type.cast(loan);
    }

    /** Where a side acts. */
    Target at(Side side) {
        return new Target(loan.terms().of(side), row.projectId());
    }

    /** Those of the terms that hold or wait. */
    static List<Approval> approvals(Loan loan) {
        return switch (loan) {
            case Loan.Offered _, Loan.Rejected _, Loan.Withdrawn _ -> List.of();
            case Loan.ApprovedByBorrower first -> List.of(first.borrower());
            case Loan.ApprovedByLender first -> List.of(first.lender());
            case Loan.Running running -> {
                Amendment amendment = running.amendment();
                Approval waiting = amendment == null ? null : amendment.approval();
                yield waiting == null
                        ? both(running.agreed())
                        : Stream.concat(both(running.agreed()).stream(), Stream.of(waiting))
                                .toList();
            }
            case Loan.Settled settled -> both(settled.agreed());
            case Loan.Closed closed -> both(closed.agreed());
        };
    }

    private static List<Approval> both(Agreed agreed) {
        return List.of(agreed.lender(), agreed.borrower());
    }
}
