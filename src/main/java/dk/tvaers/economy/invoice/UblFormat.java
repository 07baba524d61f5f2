package dk.tvaers.economy.invoice;

import com.helger.diver.api.coord.DVRCoordinate;
import com.helger.ubl21.UBL21Marshaller;
import dk.tvaers.kernel.Money;
import dk.tvaers.kernel.RuleBroken;
import dk.tvaers.kit.Texts;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.BillingReferenceType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.CustomerPartyType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.DocumentReferenceType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.ItemType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.MonetaryTotalType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.OrderReferenceType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.PartyType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.PriceType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.SupplierPartyType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.TaxTotalType;
import oasis.names.specification.ubl.schema.xsd.commonbasiccomponents_21.PriceAmountType;
import oasis.names.specification.ubl.schema.xsd.creditnote_21.CreditNoteType;
import oasis.names.specification.ubl.schema.xsd.invoice_21.InvoiceType;
import org.jspecify.annotations.Nullable;

/** What the two formats, both UBL 2.1, have in common. */
abstract class UblFormat implements EInvoiceFormat {

    private final OfficialRules rules;

    UblFormat(OfficialRules rules) {
        this.rules = rules;
    }

    abstract DVRCoordinate rules(boolean creditNote);

    abstract void head(InvoiceType invoice, InvoiceDocument document);

    abstract void head(CreditNoteType note, InvoiceDocument document);

    abstract PartyType supplier(InvoiceDocument document);

    abstract PartyType customer(Buyer buyer);

    abstract TaxTotalType taxes(InvoiceTotals totals);

    abstract MonetaryTotalType money(InvoiceTotals totals);

    abstract ItemType item(InvoiceLine line);

    abstract PriceType price(InvoiceLine line);

    /** The VAT of a line by itself, where the format wants it. */
    abstract List<TaxTotalType> taxes(InvoiceLine line);

    @Override
    public List<Finding> validate(byte[] xml) {
        return rules.validate(xml, rules(isCreditNote(xml)));
    }

    @Override
    public byte[] write(InvoiceDocument document) {
        if (together(document.lines()).size() > 1) {
            throw new RuleBroken("invoice.rule.together", format());
        }
        byte[] xml = document.isCreditNote()
                ? UBL21Marshaller.creditNote()
                        .setUseSchema(false)
                        .setFormattedOutput(true)
                        .setCharset(StandardCharsets.UTF_8)
                        .getAsBytes(UblCreditNotes.of(document, this))
                : UBL21Marshaller.invoice()
                        .setUseSchema(false)
                        .setFormattedOutput(true)
                        .setCharset(StandardCharsets.UTF_8)
                        .getAsBytes(UblInvoices.of(document, this));
        return Objects.requireNonNull(xml);
    }

    /** Why there is no VAT: finance's words, or else the treatment's own. An invoice between municipalities is in Danish. */
    static String reason(VatGroup group) {
        return group.reasons().isEmpty()
                ? Texts.in(Texts.DANISH).word("invoice.vat.reason", group.treatment())
                : String.join("; ", group.reasons());
    }

    static PriceAmountType price(Money price) {
        return Ubl.amount(new PriceAmountType(), price);
    }

    /** By the name of its root; what cannot be read is left to the rules to find. */
    private static boolean isCreditNote(byte[] xml) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(xml));
            reader.nextTag();
            return reader.getLocalName().equals("CreditNote");
        } catch (XMLStreamException unreadable) {
            return false;
        }
    }

    static @Nullable OrderReferenceType order(InvoiceDocument document) {
        if (document.caseNumber() == null) {
            return null;
        }
        OrderReferenceType order = new OrderReferenceType();
        order.setID(document.caseNumber());
        return order;
    }

    static BillingReferenceType corrected(InvoiceDocument.Corrected corrected) {
        DocumentReferenceType reference = new DocumentReferenceType();
        reference.setID(corrected.number());
        reference.setIssueDate(corrected.issuedOn());
        BillingReferenceType billing = new BillingReferenceType();
        billing.setInvoiceDocumentReference(reference);
        return billing;
    }

    SupplierPartyType supplierParty(InvoiceDocument document) {
        SupplierPartyType party = new SupplierPartyType();
        party.setParty(supplier(document));
        return party;
    }

    CustomerPartyType customerParty(InvoiceDocument document) {
        CustomerPartyType party = new CustomerPartyType();
        party.setParty(customer(document.buyer()));
        return party;
    }
}
