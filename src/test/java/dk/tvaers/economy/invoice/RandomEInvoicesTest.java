package dk.tvaers.economy.invoice;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tvaers.economy.vat.Vat;
import dk.tvaers.economy.vat.VatTreatment;
import dk.tvaers.kernel.Money;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** Whatever an invoice holds that can be made at all, the official rules find nothing wrong with it. */
class RandomEInvoicesTest {

    private final EInvoices invoices = Rules.invoices();

    @Property(tries = 40, shrinking = ShrinkingMode.BOUNDED)
    void anInvoiceAndItsCreditNotePass(@ForAll("documents") List<InvoiceLine> lines) {
        for (InvoiceFormat format : InvoiceFormat.values()) {
            for (List<InvoiceLine> together : invoices.together(format, lines)) {
                // what would be below zero is made to come to something
                Money net = InvoiceTotals.of(together).payable();
                List<InvoiceLine> positive = new ArrayList<>(together);
                if (net.isNegative()) {
                    positive.add(InvoiceLine.of(
                            "Udligning",
                            Money.ZERO.minus(net),
                            positive.getFirst().vat(),
                            null));
                }
                InvoiceDocument invoice = Sample.invoice(Sample.HOEJE_TAASTRUP, positive);
                passes(invoice, format);
                passes(invoice.credited("2015-0008", Sample.ISSUED, null), format);
            }
        }
    }

    private void passes(InvoiceDocument document, InvoiceFormat format) {
        EInvoice made = invoices.make(document, format);
        assertThat(made.findings())
                .as("%s", new String(made.xml(), StandardCharsets.UTF_8))
                .isEmpty();
    }

    @Provide
    Arbitrary<List<InvoiceLine>> documents() {
        Arbitrary<Vat> vat = Arbitraries.of(VatTreatment.class)
                .map(treatment -> treatment.hasRate() ? Sample.FULL : Vat.without(treatment, null));
        Arbitrary<BigDecimal> quantity = Arbitraries.bigDecimals()
                .between(BigDecimal.valueOf(-500), BigDecimal.valueOf(500))
                .ofScale(4)
                .filter(number -> number.signum() != 0);
        Arbitrary<Money> price = Arbitraries.oneOf(
                        Arbitraries.longs().between(0, 1_000),
                        Arbitraries.longs().between(0, 10_000_000_000L))
                .map(Money::new);
        Arbitrary<String> text = Arbitraries.strings()
                .withChars("æøåÆØÅ&<>\"'% aB1€ü–")
                .ofMinLength(1)
                .ofMaxLength(80)
                .filter(words -> !words.isBlank());
        return Combinators.combine(text, quantity, Arbitraries.of(InvoiceUnit.class), price, vat)
                .as((words, number, unit, each, treatment) ->
                        new InvoiceLine(words, number, unit, each, treatment, words))
                .list()
                .ofMinSize(1)
                .ofMaxSize(8);
    }
}
