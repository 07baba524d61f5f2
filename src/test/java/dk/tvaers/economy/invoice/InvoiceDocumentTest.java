package dk.tvaers.economy.invoice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.tvaers.economy.vat.Vat;
import dk.tvaers.economy.vat.VatTreatment;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.Money;
import dk.tvaers.kernel.PortalException;
import dk.tvaers.kernel.RuleBroken;
import java.math.BigDecimal;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What an invoice comes to, and which there cannot be. */
class InvoiceDocumentTest {

    @Test
    void totalsAreReckonedFromTheLinesAndVatOnceForEachRate() {
        InvoiceTotals totals = Sample.invoice(
                        Sample.hours("1", "0.01", Sample.FULL),
                        Sample.hours("0.5", "0.01", Sample.FULL),
                        Sample.hours("1.5", "333.33", Sample.FULL),
                        Sample.share("-100.00", Sample.NONE))
                .totals();
        assertThat(totals.groups())
                .containsExactly(
                        new VatGroup(
                                VatTreatment.STANDARD,
                                BigDecimal.valueOf(25),
                                Money.of("500.02"),
                                Money.of("125.01"),
                                List.of()),
                        new VatGroup(
                                VatTreatment.OUTSIDE_SCOPE,
                                BigDecimal.ZERO,
                                Money.of("-100.00"),
                                Money.ZERO,
                                List.of()));
        assertThat(totals.net()).isEqualTo(Money.of("400.02"));
        assertThat(totals.payable()).isEqualTo(Money.of("525.03"));
    }

    @Test
    void anInvoiceIsPaidWithinThirtyDays() {
        assertThat(Sample.invoice(Sample.share("1", Sample.NONE)).dueOn()).isEqualTo("2016-02-14");
    }

    @Test
    void anInvoiceBelowZeroMustBeACreditNote() {
        refused(
                "invoice.rule.negative",
                () -> Sample.invoice(Sample.share("100.00", Sample.NONE), Sample.share("-100.01", Sample.NONE)));
        assertThat(Sample.invoice(Sample.share("100", Sample.NONE), Sample.share("-100", Sample.NONE))
                        .totals()
                        .payable())
                .isEqualTo(Money.ZERO);
    }

    @Test
    void aMunicipalityNeverInvoicesItself() {
        Supplier self = new Supplier(
                "Albertslund Kommune",
                Sample.ALBERTSLUND.address(),
                Sample.ALBERTSLUND.cvr(),
                Sample.ALBERTSLUND.gln(),
                Sample.ALBERTSLUND.contact(),
                Sample.HOEJE_TAASTRUP.account());
        refused("invoice.rule.itself", () -> Sample.invoice(self, List.of(Sample.share("1", Sample.NONE))));
    }

    @Test
    void whatNoFormatCouldCarryIsRefusedWhereItIsWritten() {
        field("lines", () -> Sample.invoice());
        field("text", () -> InvoiceLine.of("Klokken ringer\u0007", Money.kroner(1), Sample.NONE, null));
        field("quantity", () -> Sample.hours("0", "1", Sample.NONE));
        field("quantity", () -> Sample.hours("0.00001", "1", Sample.NONE));
        field("price", () -> Sample.hours("1", "-1", Sample.NONE));
        field("bankRegistration", () -> new PaymentAccount.Bank("123", "1234567890"));
        field("bankAccount", () -> new PaymentAccount.Bank("1234", "12345678901"));
        field("paymentReference", () -> new PaymentAccount.Slip("12345678", "123456789012346"));
        field("postalCode", () -> new PostalAddress("Vej 1", "26200", "By"));
        field("vatRate", () -> new Vat(VatTreatment.STANDARD, BigDecimal.ZERO, null));
        field("vatRate", () -> new Vat(VatTreatment.EXEMPT, BigDecimal.valueOf(25), null));
        InvoiceDocument invoice = Sample.invoice(Sample.share("1", Sample.NONE));
        field("number", () -> invoice.credited("../2015", Sample.ISSUED, null));
        field("number", () -> invoice.credited("x".repeat(21), Sample.ISSUED, null));
        refused(
                "invoice.rule.too-large",
                () -> Sample.invoice(
                        InvoiceLine.of("Alt", InvoiceDocument.MOST, Sample.NONE, null),
                        Sample.share("0.01", Sample.NONE)));
    }

    private static void refused(String key, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(RuleBroken.class, e -> assertThat(e.key())
                .isEqualTo(key));
    }

    private static void field(String name, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOf(PortalException.class)
                .isInstanceOfSatisfying(Invalid.class, e -> assertThat(e.problems())
                        .extracting(Invalid.Problem::field)
                        .contains(name));
    }
}
