package dk.tvaers.economy.invoice;

import dk.tvaers.kernel.Period;
import java.util.Objects;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.CreditNoteLineType;
import oasis.names.specification.ubl.schema.xsd.commonbasiccomponents_21.CreditedQuantityType;
import oasis.names.specification.ubl.schema.xsd.commonbasiccomponents_21.LineExtensionAmountType;
import oasis.names.specification.ubl.schema.xsd.creditnote_21.CreditNoteType;

/** Writes a credit note as UBL: other types than those of an invoice, and other names of the quantity and the lines. */
final class UblCreditNotes {

    private UblCreditNotes() {}

    static CreditNoteType of(InvoiceDocument document, UblFormat format) {
        CreditNoteType note = new CreditNoteType();
        note.setID(document.number());
        note.setIssueDate(document.issuedOn());
        note.setDocumentCurrencyCode(Ubl.CURRENCY);
        Buyer buyer = document.buyer();
        if (buyer.account() != null) {
            note.setAccountingCost(buyer.account());
        }
        note.setOrderReference(UblFormat.order(document));
        Period period = document.period();
        if (period != null) {
            note.addInvoicePeriod(Ubl.period(period));
        }
        note.addBillingReference(UblFormat.corrected(Objects.requireNonNull(document.corrects())));
        note.setAccountingSupplierParty(format.supplierParty(document));
        note.setAccountingCustomerParty(format.customerParty(document));
        InvoiceTotals totals = document.totals();
        note.addTaxTotal(format.taxes(totals));
        note.setLegalMonetaryTotal(format.money(totals));
        int number = 0;
        for (InvoiceLine line : document.lines()) {
            CreditNoteLineType type = new CreditNoteLineType();
            type.setID(String.valueOf(++number));
            type.setCreditedQuantity(
                    Ubl.quantity(new CreditedQuantityType(), line.unit().code(format.format()), line.quantity()));
            type.setLineExtensionAmount(Ubl.amount(new LineExtensionAmountType(), line.amount()));
            if (line.account() != null) {
                type.setAccountingCost(line.account());
            }
            format.taxes(line).forEach(type::addTaxTotal);
            type.setItem(format.item(line));
            type.setPrice(format.price(line));
            note.addCreditNoteLine(type);
        }
        format.head(note, document);
        return note;
    }
}
