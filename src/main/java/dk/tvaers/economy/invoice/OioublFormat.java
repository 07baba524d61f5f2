package dk.tvaers.economy.invoice;

import com.helger.diver.api.coord.DVRCoordinate;
import com.helger.phive.oioubl.OIOUBLValidation;
import dk.tvaers.economy.vat.VatTreatment;
import dk.tvaers.kernel.Money;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.ItemIdentificationType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.ItemType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.MonetaryTotalType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.PartyType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.PriceType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.TaxSubtotalType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.TaxTotalType;
import oasis.names.specification.ubl.schema.xsd.commonbasiccomponents_21.BaseQuantityType;
import oasis.names.specification.ubl.schema.xsd.commonbasiccomponents_21.IDType;
import oasis.names.specification.ubl.schema.xsd.commonbasiccomponents_21.InvoiceTypeCodeType;
import oasis.names.specification.ubl.schema.xsd.commonbasiccomponents_21.LineExtensionAmountType;
import oasis.names.specification.ubl.schema.xsd.commonbasiccomponents_21.PayableAmountType;
import oasis.names.specification.ubl.schema.xsd.commonbasiccomponents_21.ProfileIDType;
import oasis.names.specification.ubl.schema.xsd.commonbasiccomponents_21.TaxAmountType;
import oasis.names.specification.ubl.schema.xsd.commonbasiccomponents_21.TaxExclusiveAmountType;
import oasis.names.specification.ubl.schema.xsd.commonbasiccomponents_21.TaxInclusiveAmountType;
import oasis.names.specification.ubl.schema.xsd.commonbasiccomponents_21.TaxableAmountType;
import oasis.names.specification.ubl.schema.xsd.creditnote_21.CreditNoteType;
import oasis.names.specification.ubl.schema.xsd.invoice_21.InvoiceType;
import org.jspecify.annotations.Nullable;

/** OIOUBL 2.1, the Danish format. Its {@code TaxExclusiveAmount} is the VAT, not what is without it (F-INV127). */
@Singleton
final class OioublFormat extends UblFormat {

    private static final String CUSTOMIZATION = "OIOUBL-2.1";
    private static final String UBL_VERSION = "2.1";
    private static final int LONGEST_NAME = 40;

    OioublFormat(OfficialRules rules) {
        super(rules);
    }

    @Override
    public InvoiceFormat format() {
        return InvoiceFormat.OIOUBL;
    }

    /** One rate at most, since a category may stand but once (F-LIB315). */
    @Override
    public List<List<InvoiceLine>> together(List<InvoiceLine> lines) {
        BigDecimal first = lines.stream()
                .filter(line -> line.vat().treatment().hasRate())
                .map(line -> line.vat().rate())
                .findFirst()
                .orElse(BigDecimal.ZERO);
        Map<BigDecimal, List<InvoiceLine>> byRate = lines.stream()
                .collect(Collectors.groupingBy(
                        line -> line.vat().treatment().hasRate() ? line.vat().rate() : first,
                        LinkedHashMap::new,
                        Collectors.toList()));
        return List.copyOf(byRate.values());
    }

    @Override
    DVRCoordinate rules(boolean creditNote) {
        return creditNote ? OIOUBLValidation.VID_OIOUBL_CREDIT_NOTE_1_17_1 : OIOUBLValidation.VID_OIOUBL_INVOICE_1_17_1;
    }

    @Override
    void head(InvoiceType invoice, InvoiceDocument document) {
        invoice.setUBLVersionID(UBL_VERSION);
        invoice.setCustomizationID(CUSTOMIZATION);
        invoice.setProfileID(profile());
        invoice.setCopyIndicator(false);
        invoice.setUUID(uuid(document));
        invoice.setInvoiceTypeCode(
                Ubl.code(new InvoiceTypeCodeType(), "urn:oioubl:codelist:invoicetypecode-1.1", "320", "380"));
        String note = note(document);
        if (note != null) {
            invoice.addNote(Ubl.note(note));
        }
        invoice.addPaymentMeans(OioublParties.payment(document));
        invoice.addPaymentTerms(OioublParties.terms(document));
    }

    @Override
    void head(CreditNoteType credit, InvoiceDocument document) {
        credit.setUBLVersionID(UBL_VERSION);
        credit.setCustomizationID(CUSTOMIZATION);
        credit.setProfileID(profile());
        credit.setCopyIndicator(false);
        credit.setUUID(uuid(document));
        String note = note(document);
        if (note != null) {
            credit.addNote(Ubl.note(note));
        }
    }

    @Override
    PartyType supplier(InvoiceDocument document) {
        return OioublParties.supplier(document.supplier());
    }

    @Override
    PartyType customer(Buyer buyer) {
        return OioublParties.customer(buyer);
    }

    @Override
    TaxTotalType taxes(InvoiceTotals totals) {
        Map<String, List<VatGroup>> categories = totals.groups().stream()
                .collect(Collectors.groupingBy(
                        group -> group.treatment().oioubl(), LinkedHashMap::new, Collectors.toList()));
        TaxTotalType total = new TaxTotalType();
        total.setTaxAmount(Ubl.amount(new TaxAmountType(), totals.vat()));
        categories.values().forEach(alike -> {
            VatGroup first = alike.getFirst();
            total.addTaxSubtotal(subtotal(
                    first.treatment(),
                    first.rate(),
                    InvoiceTotals.sum(alike.stream().map(VatGroup::basis).toList()),
                    InvoiceTotals.sum(alike.stream().map(VatGroup::vat).toList())));
        });
        return total;
    }

    @Override
    List<TaxTotalType> taxes(InvoiceLine line) {
        Money vat = line.vat().of(line.amount());
        TaxTotalType total = new TaxTotalType();
        total.setTaxAmount(Ubl.amount(new TaxAmountType(), vat));
        total.addTaxSubtotal(subtotal(line.vat().treatment(), line.vat().rate(), line.amount(), vat));
        return List.of(total);
    }

    @Override
    MonetaryTotalType money(InvoiceTotals totals) {
        MonetaryTotalType money = new MonetaryTotalType();
        money.setLineExtensionAmount(Ubl.amount(new LineExtensionAmountType(), totals.net()));
        money.setTaxExclusiveAmount(Ubl.amount(new TaxExclusiveAmountType(), totals.vat()));
        money.setTaxInclusiveAmount(Ubl.amount(new TaxInclusiveAmountType(), totals.payable()));
        money.setPayableAmount(Ubl.amount(new PayableAmountType(), totals.payable()));
        return money;
    }

    @Override
    ItemType item(InvoiceLine line) {
        ItemType item = new ItemType();
        item.addDescription(Ubl.description(line.text()));
        item.setName(line.text().substring(0, line.text().offsetByCodePoints(0, shortened(line.text()))));
        ItemIdentificationType number = new ItemIdentificationType();
        number.setID(Ubl.id(new IDType(), "n/a", null, "n/a"));
        item.setSellersItemIdentification(number);
        return item;
    }

    @Override
    PriceType price(InvoiceLine line) {
        PriceType price = new PriceType();
        price.setPriceAmount(price(line.price()));
        price.setBaseQuantity(Ubl.quantity(new BaseQuantityType(), line.unit().code(format()), BigDecimal.ONE));
        price.setOrderableUnitFactorRate(BigDecimal.ONE);
        return price;
    }

    private static int shortened(String text) {
        return Math.min(LONGEST_NAME, text.codePointCount(0, text.length()));
    }

    private static TaxSubtotalType subtotal(VatTreatment treatment, BigDecimal rate, Money basis, Money vat) {
        TaxSubtotalType subtotal = new TaxSubtotalType();
        subtotal.setTaxableAmount(Ubl.amount(new TaxableAmountType(), basis));
        subtotal.setTaxAmount(Ubl.amount(new TaxAmountType(), vat));
        subtotal.setTaxCategory(OioublParties.category(treatment, rate));
        return subtotal;
    }

    private static ProfileIDType profile() {
        return Ubl.id(
                new ProfileIDType(),
                "urn:oioubl:id:profileid-1.2",
                "320",
                "urn:www.nesubl.eu:profiles:profile5:ver2.0");
    }

    /** The same for the same document, so that writing it again gives the same file. */
    private static String uuid(InvoiceDocument document) {
        String name = document.supplier().cvr() + "/" + document.number() + "/" + document.isCreditNote();
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }

    /** The document's own note, and why there is no VAT, for which the format has no field. */
    private static @Nullable String note(InvoiceDocument document) {
        String note = Stream.concat(
                        Stream.ofNullable(document.note()),
                        document.totals().groups().stream()
                                .filter(group -> !group.treatment().hasRate())
                                .map(UblFormat::reason))
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining("\n"));
        return note.isEmpty() ? null : note;
    }
}
