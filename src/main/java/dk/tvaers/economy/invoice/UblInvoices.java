package dk.tvaers.economy.invoice;

import dk.tvaers.kernel.Period;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.InvoiceLineType;
import oasis.names.specification.ubl.schema.xsd.commonbasiccomponents_21.InvoicedQuantityType;
import oasis.names.specification.ubl.schema.xsd.commonbasiccomponents_21.LineExtensionAmountType;
import oasis.names.specification.ubl.schema.xsd.invoice_21.InvoiceType;

/** Writes an invoice as UBL; what differs between the formats it asks of the format. */
final class UblInvoices {

    private UblInvoices() {}

    static InvoiceType of(InvoiceDocument document, UblFormat format) {
        InvoiceType invoice = new InvoiceType();
        invoice.setID(document.number());
        invoice.setIssueDate(document.issuedOn());
        invoice.setDocumentCurrencyCode(Ubl.CURRENCY);
        Buyer buyer = document.buyer();
        if (buyer.account() != null) {
            invoice.setAccountingCost(buyer.account());
        }
        invoice.setOrderReference(UblFormat.order(document));
        Period period = document.period();
        if (period != null) {
            invoice.addInvoicePeriod(Ubl.period(period));
        }
        invoice.setAccountingSupplierParty(format.supplierParty(document));
        invoice.setAccountingCustomerParty(format.customerParty(document));
        InvoiceTotals totals = document.totals();
        invoice.addTaxTotal(format.taxes(totals));
        invoice.setLegalMonetaryTotal(format.money(totals));
        int number = 0;
        for (InvoiceLine line : document.lines()) {
            InvoiceLineType type = new InvoiceLineType();
            type.setID(String.valueOf(++number));
            type.setInvoicedQuantity(
                    Ubl.quantity(new InvoicedQuantityType(), line.unit().code(format.format()), line.quantity()));
            type.setLineExtensionAmount(Ubl.amount(new LineExtensionAmountType(), line.amount()));
            if (line.account() != null) {
                type.setAccountingCost(line.account());
            }
            format.taxes(line).forEach(type::addTaxTotal);
            type.setItem(format.item(line));
            type.setPrice(format.price(line));
            invoice.addInvoiceLine(type);
        }
        format.head(invoice, document);
        return invoice;
    }
}
