package dk.tvaers.loan;

import dk.tvaers.kernel.Money;
import dk.tvaers.loan.specialist.RateVerdict;
import java.util.List;

/**
 * What an offer would come to, shown before it is sent.
 *
 * @param perHour with the overhead
 * @param total what all the hours cost; driving and expenses come besides
 * @param verdict how the price of an hour stands to the full cost
 */
public record OfferPreview(Money perHour, Money total, RateVerdict verdict, List<LoanWarning> warnings) {

    public OfferPreview {
        warnings = List.copyOf(warnings);
    }
}
