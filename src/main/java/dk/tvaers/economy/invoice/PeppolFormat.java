package dk.tvaers.economy.invoice;

import com.helger.diver.api.coord.DVRCoordinate;
import com.helger.phive.peppol.PeppolValidation2025_11;
import dk.tvaers.economy.vat.Vat;
import dk.tvaers.economy.vat.VatTreatment;
import dk.tvaers.kit.Texts;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.ItemType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.MonetaryTotalType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.PartyType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.PaymentTermsType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.PriceType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.TaxCategoryType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.TaxSubtotalType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.TaxTotalType;
import oasis.names.specification.ubl.schema.xsd.commonbasiccomponents_21.LineExtensionAmountType;
import oasis.names.specification.ubl.schema.xsd.commonbasiccomponents_21.PayableAmountType;
import oasis.names.specification.ubl.schema.xsd.commonbasiccomponents_21.TaxAmountType;
import oasis.names.specification.ubl.schema.xsd.commonbasiccomponents_21.TaxExclusiveAmountType;
import oasis.names.specification.ubl.schema.xsd.commonbasiccomponents_21.TaxExemptionReasonType;
import oasis.names.specification.ubl.schema.xsd.commonbasiccomponents_21.TaxInclusiveAmountType;
import oasis.names.specification.ubl.schema.xsd.commonbasiccomponents_21.TaxableAmountType;
import oasis.names.specification.ubl.schema.xsd.creditnote_21.CreditNoteType;
import oasis.names.specification.ubl.schema.xsd.invoice_21.InvoiceType;

/** Peppol BIS Billing 3, the European norm EN 16931 as Peppol takes it. */
@Singleton
final class PeppolFormat extends UblFormat {

    private static final String CUSTOMIZATION =
            "urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0";
    private static final String PROFILE = "urn:fdc:peppol.eu:2017:poacc:billing:01:1.0";

    PeppolFormat(OfficialRules rules) {
        super(rules);
    }

    @Override
    public InvoiceFormat format() {
        return InvoiceFormat.PEPPOL;
    }

    /** What is outside the scope of VAT stands with nothing else (BR-O-11, BR-O-12). */
    @Override
    public List<List<InvoiceLine>> together(List<InvoiceLine> lines) {
        Predicate<InvoiceLine> outside = line -> line.vat().treatment() == VatTreatment.OUTSIDE_SCOPE;
        return Stream.of(outside.negate(), outside)
                .map(those -> lines.stream().filter(those).toList())
                .filter(group -> !group.isEmpty())
                .toList();
    }

    @Override
    DVRCoordinate rules(boolean creditNote) {
        return creditNote
                ? PeppolValidation2025_11.VID_OPENPEPPOL_CREDIT_NOTE_UBL_V3
                : PeppolValidation2025_11.VID_OPENPEPPOL_INVOICE_UBL_V3;
    }

    @Override
    void head(InvoiceType invoice, InvoiceDocument document) {
        invoice.setCustomizationID(CUSTOMIZATION);
        invoice.setProfileID(PROFILE);
        invoice.setDueDate(document.dueOn());
        invoice.setInvoiceTypeCode("380");
        invoice.setBuyerReference(document.buyer().reference());
        if (document.note() != null) {
            invoice.addNote(Ubl.note(document.note()));
        }
        invoice.addPaymentMeans(PeppolParties.payment(document));
    }

    /** A credit note has no due date; what is to happen with it is said instead (BR-CO-25). */
    @Override
    void head(CreditNoteType credit, InvoiceDocument document) {
        credit.setCustomizationID(CUSTOMIZATION);
        credit.setProfileID(PROFILE);
        credit.setCreditNoteTypeCode("381");
        credit.setBuyerReference(document.buyer().reference());
        if (document.note() != null) {
            credit.addNote(Ubl.note(document.note()));
        }
        PaymentTermsType terms = new PaymentTermsType();
        terms.addNote(Ubl.note(Texts.in(Texts.DANISH).get("invoice.credit.terms")));
        credit.addPaymentTerms(terms);
    }

    /** A supplier of what is outside the scope of VAT does not show a number of its VAT (BR-O-02). */
    @Override
    PartyType supplier(InvoiceDocument document) {
        boolean outside = document.lines().getFirst().vat().treatment() == VatTreatment.OUTSIDE_SCOPE;
        return PeppolParties.supplier(document.supplier(), !outside);
    }

    @Override
    PartyType customer(Buyer buyer) {
        return PeppolParties.customer(buyer);
    }

    @Override
    TaxTotalType taxes(InvoiceTotals totals) {
        TaxTotalType total = new TaxTotalType();
        total.setTaxAmount(Ubl.amount(new TaxAmountType(), totals.vat()));
        totals.groups().forEach(group -> {
            TaxSubtotalType subtotal = new TaxSubtotalType();
            subtotal.setTaxableAmount(Ubl.amount(new TaxableAmountType(), group.basis()));
            subtotal.setTaxAmount(Ubl.amount(new TaxAmountType(), group.vat()));
            TaxCategoryType category = PeppolParties.category(group.treatment(), group.rate());
            if (asksForReason(group.treatment())) {
                TaxExemptionReasonType reason = new TaxExemptionReasonType();
                reason.setValue(reason(group));
                category.addTaxExemptionReason(reason);
            }
            subtotal.setTaxCategory(category);
            total.addTaxSubtotal(subtotal);
        });
        return total;
    }

    @Override
    List<TaxTotalType> taxes(InvoiceLine line) {
        return List.of();
    }

    @Override
    MonetaryTotalType money(InvoiceTotals totals) {
        MonetaryTotalType money = new MonetaryTotalType();
        money.setLineExtensionAmount(Ubl.amount(new LineExtensionAmountType(), totals.net()));
        money.setTaxExclusiveAmount(Ubl.amount(new TaxExclusiveAmountType(), totals.net()));
        money.setTaxInclusiveAmount(Ubl.amount(new TaxInclusiveAmountType(), totals.payable()));
        money.setPayableAmount(Ubl.amount(new PayableAmountType(), totals.payable()));
        return money;
    }

    @Override
    ItemType item(InvoiceLine line) {
        ItemType item = new ItemType();
        item.setName(line.text());
        Vat vat = line.vat();
        item.addClassifiedTaxCategory(PeppolParties.category(vat.treatment(), vat.rate()));
        return item;
    }

    @Override
    PriceType price(InvoiceLine line) {
        PriceType price = new PriceType();
        price.setPriceAmount(price(line.price()));
        return price;
    }

    /** With VAT at a rate, and at no rate, a reason is forbidden (BR-S-10, BR-Z-10). */
    private static boolean asksForReason(VatTreatment treatment) {
        return treatment != VatTreatment.STANDARD && treatment != VatTreatment.ZERO_RATED;
    }
}
