package dk.tvaers.loan;

import dk.tvaers.kernel.PersonId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A loan on its own page.
 *
 * @param loan its state with all it holds: terms, approvals, hours; null to third parties
 * @param approvals those of the terms that hold, or that wait; empty to third parties
 * @param lenderCase the lender's own case number
 * @param borrowerCase the borrower's own case number
 * @param warnings what should be known before it is approved; empty to third parties and when it is over
 * @param names of the persons who approved and registered, as far as they are still known
 */
public record LoanDetails(
        LoanItem item,
        @Nullable Loan loan,
        List<Approval> approvals,
        @Nullable String lenderCase,
        @Nullable String borrowerCase,
        NextStep next,
        List<LoanWarning> warnings,
        Map<PersonId, String> names) {

    /** The terms that wait for approval: the amendment's, if one is proposed. */
    static Terms asked(Loan loan) {
        Amendment amendment = loan instanceof Loan.Running running ? running.amendment() : null;
        return amendment == null ? loan.terms() : amendment.terms();
    }
}
