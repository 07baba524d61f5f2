package dk.tvaers.economy.invoice;

import dk.tvaers.economy.vat.Vat;
import dk.tvaers.economy.vat.VatTreatment;
import dk.tvaers.kernel.Cvr;
import dk.tvaers.kernel.Gln;
import dk.tvaers.kernel.Money;
import dk.tvaers.kernel.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** Documents for the tests; the numbers of DOMAIN section 5. */
final class Sample {

    static final LocalDate ISSUED = LocalDate.of(2016, 1, 15);
    static final Vat NONE = Vat.without(VatTreatment.OUTSIDE_SCOPE, null);
    static final Vat FULL = Vat.standard(BigDecimal.valueOf(25));
    static final Buyer ALBERTSLUND = new Buyer(
            "Albertslund Kommune",
            new PostalAddress("Eksempelvej 1", "2620", "Albertslund"),
            Cvr.of("66137112"),
            Gln.of("5798009811578"),
            new InvoiceContact("Økonomi, Albertslund", "oekonomi@albertslund.example"),
            "IT-DIG",
            "1234-56 & ØÆÅ");
    static final Supplier HOEJE_TAASTRUP = new Supplier(
            "Høje-Taastrup Kommune",
            new PostalAddress("Eksempelgade 2 <st. tv.>", "2630", "Taastrup"),
            Cvr.of("19501817"),
            null,
            new InvoiceContact("Programkoordinator", null),
            new PaymentAccount.Bank("1234", "1234567890"));
    static final Supplier BY_SLIP = new Supplier(
            "Glostrup Kommune",
            new PostalAddress("Rådhusparken 2", "2600", "Glostrup"),
            Cvr.of("65120119"),
            Gln.of("5790000000012"),
            new InvoiceContact("Økonomi, Glostrup", "oekonomi@glostrup.example"),
            new PaymentAccount.Slip("12345678", "123456789012347"));

    private Sample() {}

    static InvoiceDocument invoice(InvoiceLine... lines) {
        return invoice(HOEJE_TAASTRUP, Arrays.asList(lines));
    }

    static InvoiceDocument invoice(Supplier supplier, List<InvoiceLine> lines) {
        return InvoiceDocument.invoice(
                "2015-0007",
                ISSUED,
                supplier,
                ALBERTSLUND,
                lines,
                new Period(LocalDate.of(2015, 1, 1), LocalDate.of(2015, 12, 31)),
                "15/6820",
                "Andel af programkoordinator 2015, fordelingsnøgle: \"indbyggertal\" & <øre>");
    }

    static InvoiceLine share(String amount, Vat vat) {
        return InvoiceLine.of("27.731 af 249.913 indbyggere af 750.000,00 kr.", Money.of(amount), vat, "4711/æøå");
    }

    static InvoiceLine hours(String hours, String price, Vat vat) {
        return new InvoiceLine(
                "Projektleder, udlånt i maj", new BigDecimal(hours), InvoiceUnit.HOUR, Money.of(price), vat, null);
    }
}
