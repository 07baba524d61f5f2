package dk.tvaers.economy.billing;

import dk.tvaers.economy.invoice.InvoiceFormat;
import dk.tvaers.economy.settlement.SettlementId;
import dk.tvaers.kernel.Money;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.Now;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.MappedProperty;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An invoice or a credit note.
 *
 * @param number of the supplier's own series
 * @param corrects the number of the invoice that it corrects; null for an invoice
 * @param dueOn the last day for paying
 * @param net without VAT; of a credit note what is given back, above zero
 * @param payable with VAT
 * @param sentOn null until it was handed over
 * @param paidOn null until it is paid
 * @param remindedOn when its receiver was last reminded of paying; null until then
 * @param creditedBy the number of the credit note for all of it; null unless it was credited whole
 */
@Introspected
public record BillItem(
        @MappedProperty BillId id,
        @MappedProperty SettlementId settlement,
        BillRole role,
        @MappedProperty MunicipalityCode supplier,
        String supplierName,
        @MappedProperty MunicipalityCode buyer,
        String buyerName,
        String number,
        boolean creditNote,
        @Nullable String corrects,
        LocalDate issuedOn,
        LocalDate dueOn,
        @MappedProperty Money net,
        @MappedProperty Money vat,
        @MappedProperty Money payable,
        InvoiceFormat format,
        String fileName,
        @Nullable LocalDate sentOn,
        @Nullable LocalDate paidOn,
        @Nullable LocalDate remindedOn,
        @Nullable String creditedBy) {

    /** Whether it waits for its payment: it was sent, and neither paid nor credited whole. */
    public boolean isOwed() {
        return sentOn != null && paidOn == null && creditedBy == null;
    }

    public boolean isOverdue() {
        return isOwed() && !creditNote && Now.today().isAfter(dueOn);
    }
}
