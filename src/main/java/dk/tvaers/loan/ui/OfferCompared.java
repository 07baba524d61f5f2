package dk.tvaers.loan.ui;

import dk.tvaers.loan.Loan;
import dk.tvaers.loan.LoanDetails;
import dk.tvaers.loan.LoanItem;
import dk.tvaers.loan.LoanWarning;
import dk.tvaers.loan.Terms;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An offer with what is compared of it.
 *
 * @param terms null to third parties
 */
record OfferCompared(LoanItem item, @Nullable Terms terms, List<LoanWarning> warnings) {

    static OfferCompared of(LoanItem masked) {
        return new OfferCompared(masked, null, List.of());
    }

    static OfferCompared of(LoanDetails details) {
        Loan loan = details.loan();
        return new OfferCompared(details.item(), loan == null ? null : loan.terms(), details.warnings());
    }
}
