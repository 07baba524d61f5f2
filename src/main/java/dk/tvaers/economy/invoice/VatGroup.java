package dk.tvaers.economy.invoice;

import dk.tvaers.economy.vat.VatTreatment;
import dk.tvaers.kernel.Money;
import java.math.BigDecimal;
import java.util.List;

/**
 * The lines of an invoice that are treated alike for VAT, together.
 *
 * @param basis their amounts without VAT
 * @param vat of the basis, reckoned once
 * @param reasons why there is none, as finance gave them for the lines
 */
public record VatGroup(VatTreatment treatment, BigDecimal rate, Money basis, Money vat, List<String> reasons) {

    public VatGroup {
        reasons = List.copyOf(reasons);
    }
}
