package dk.tvaers.economy.invoice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.tvaers.economy.vat.Vat;
import dk.tvaers.economy.vat.VatTreatment;
import dk.tvaers.kernel.Money;
import dk.tvaers.kernel.RuleBroken;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What we write passes the official rules of both formats, and the rules are asked in earnest. */
class EInvoicesTest {

    private final EInvoices invoices = Rules.invoices();

    @ParameterizedTest
    @EnumSource
    void anInvoiceAndItsCreditNotePassTheOfficialRulesInEachTreatmentForVat(VatTreatment treatment) {
        Vat vat = treatment.hasRate() ? Sample.FULL : Vat.without(treatment, null);
        InvoiceDocument invoice = Sample.invoice(
                Sample.share("83221.96", vat), Sample.hours("12.25", "612.37", vat), Sample.share("-100.01", vat));
        passes(invoice);
        passes(invoice.credited("2015-0008", Sample.ISSUED.plusDays(20), "Timerne var talt to gange"));
    }

    @Test
    void linesOfSeveralTreatmentsStandOnOneInvoiceWhereTheFormatAllowsIt() {
        List<InvoiceLine> lines = List.of(
                Sample.share("83221.96", Sample.FULL),
                Sample.share("0.03", Vat.without(VatTreatment.EXEMPT, "Momslovens § 13, stk. 1")),
                Sample.share("77.77", Vat.without(VatTreatment.ZERO_RATED, null)),
                Sample.hours("3", "500", Vat.without(VatTreatment.REVERSE_CHARGE, null)));
        passes(Sample.invoice(Sample.HOEJE_TAASTRUP, lines));
        List<InvoiceLine> withOutside = new ArrayList<>(lines);
        withOutside.add(Sample.share("5", Sample.NONE));
        assertThat(invoices.together(InvoiceFormat.OIOUBL, withOutside)).containsExactly(withOutside);
        assertThat(invoices.together(InvoiceFormat.PEPPOL, withOutside))
                .containsExactly(lines, List.of(withOutside.getLast()));
        assertThat(made(Sample.invoice(Sample.HOEJE_TAASTRUP, withOutside), InvoiceFormat.OIOUBL)
                        .findings())
                .isEmpty();
        assertThatThrownBy(() -> made(Sample.invoice(Sample.HOEJE_TAASTRUP, withOutside), InvoiceFormat.PEPPOL))
                .isInstanceOf(RuleBroken.class)
                .extracting("key")
                .isEqualTo("invoice.rule.together");
    }

    @Test
    void twoRatesStandOnOneInvoiceInPeppolAndOnTwoInOioubl() {
        InvoiceLine full = Sample.share("100", Sample.FULL);
        InvoiceLine other = Sample.share("200", Vat.standard(new BigDecimal("12.5")));
        InvoiceLine without = Sample.share("300", Vat.without(VatTreatment.EXEMPT, null));
        List<InvoiceLine> lines = List.of(full, other, without);
        assertThat(invoices.together(InvoiceFormat.OIOUBL, lines))
                .containsExactly(List.of(full, without), List.of(other));
        assertThat(made(Sample.invoice(Sample.HOEJE_TAASTRUP, lines), InvoiceFormat.PEPPOL)
                        .findings())
                .isEmpty();
    }

    @Test
    void whatIsPaidByPaymentSlipPassesToo() {
        passes(Sample.invoice(Sample.BY_SLIP, List.of(Sample.share("1", Sample.NONE))));
    }

    @Test
    void fromOneOereToAMillionMillionKroner() {
        for (Vat vat : List.of(Sample.NONE, Sample.FULL)) {
            passes(Sample.invoice(Sample.share("0.01", vat)));
        }
        passes(Sample.invoice(InvoiceLine.of("Alt", InvoiceDocument.MOST, Sample.NONE, null)));
        passes(Sample.invoice(
                InvoiceLine.of("Alt", Money.kroner(799_999_999_999L), Sample.FULL, null),
                Sample.share("0.01", Sample.FULL)));
    }

    @Test
    void theSameDocumentAlwaysGivesTheSameFile() {
        InvoiceDocument invoice = Sample.invoice(Sample.share("83221.96", Sample.NONE));
        for (InvoiceFormat format : InvoiceFormat.values()) {
            assertThat(made(invoice, format).xml())
                    .isEqualTo(made(invoice, format).xml());
        }
        assertThat(made(invoice, InvoiceFormat.OIOUBL).fileName()).isEqualTo("19501817-faktura-2015-0007-oioubl.xml");
    }

    @Test
    void danishLettersAndWhatXmlMustEscapeStandAsTheyWereWritten() {
        String xml = text(made(Sample.invoice(Sample.share("1", Sample.NONE)), InvoiceFormat.OIOUBL));
        assertThat(xml)
                .contains("Høje-Taastrup Kommune", "4711/æøå", "1234-56 &amp; ØÆÅ", "&lt;st. tv.", "&amp; &lt;øre");
    }

    /** Without this nobody would notice if the rules were never asked. */
    @Test
    void theOfficialRulesFindWhatIsWrong() {
        InvoiceDocument invoice = Sample.invoice(Sample.share("83221.96", Sample.NONE));
        String oioubl = text(made(invoice, InvoiceFormat.OIOUBL));
        String customer = oioubl.substring(oioubl.indexOf("<cac:AccountingCustomerParty>"));
        String contact = customer.substring(customer.indexOf("<cac:Contact>"), customer.indexOf("</cac:Contact>") + 14);
        assertThat(errors(InvoiceFormat.OIOUBL, oioubl.replace(contact, ""))).contains("F-INV046");
        assertThat(errors(
                        InvoiceFormat.OIOUBL,
                        oioubl.replace(
                                "<cbc:PayableAmount currencyID=\"DKK\">83221.96",
                                "<cbc:PayableAmount currencyID=\"DKK\">83221.97")))
                .contains("F-INV133");
        String peppol = text(made(invoice, InvoiceFormat.PEPPOL));
        assertThat(errors(
                        InvoiceFormat.PEPPOL,
                        peppol.replace(
                                "<cbc:PayableAmount currencyID=\"DKK\">83221.96",
                                "<cbc:PayableAmount currencyID=\"DKK\">83221.97")))
                .contains("BR-CO-16");
        assertThat(errors(InvoiceFormat.PEPPOL, peppol.replace("5798009811578", "5798009811579")))
                .contains("PEPPOL-COMMON-R040");
        assertThat(errors(InvoiceFormat.PEPPOL, "<Faktura/>")).isNotEmpty();
        assertThat(errors(InvoiceFormat.OIOUBL, "ingen XML")).isNotEmpty();
    }

    @Test
    void theThreeDocumentsThatAreKnownToPassDoSo() throws IOException {
        assertThat(errors(InvoiceFormat.OIOUBL, file("oioubl-invoice-minimal.xml")))
                .isEmpty();
        assertThat(errors(InvoiceFormat.OIOUBL, file("oioubl-creditnote-minimal.xml")))
                .isEmpty();
        assertThat(errors(InvoiceFormat.PEPPOL, file("peppol-bis3-invoice-minimal.xml")))
                .isEmpty();
    }

    private void passes(InvoiceDocument document) {
        for (InvoiceFormat format : InvoiceFormat.values()) {
            EInvoice made = made(document, format);
            assertThat(made.findings()).as("%s%n%s", format, text(made)).isEmpty();
        }
    }

    private EInvoice made(InvoiceDocument document, InvoiceFormat format) {
        return invoices.make(document, format);
    }

    private List<String> errors(InvoiceFormat format, String xml) {
        return invoices.validate(format, xml.getBytes(StandardCharsets.UTF_8)).stream()
                .filter(Finding::error)
                .map(Finding::rule)
                .toList();
    }

    private static String text(EInvoice made) {
        return new String(made.xml(), StandardCharsets.UTF_8);
    }

    private static String file(String name) throws IOException {
        try (InputStream in = EInvoicesTest.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
