package dk.tvaers.economy.invoice;

import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.Money;
import dk.tvaers.kernel.Period;
import dk.tvaers.kernel.RuleBroken;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An invoice, or a credit note when it corrects one, in our own words; {@link EInvoices} makes a file of it.
 *
 * @param number of the supplier's own series: letters, digits and hyphens, at most {@value #LONGEST_NUMBER}
 * @param dueOn the last day for paying; of a credit note the day from which it counts
 * @param lines at least one; of a credit note what is credited, above zero
 * @param period what the lines cover, both days included and with an end; null when they cover none
 * @param caseNumber of the receiver's case; null without one
 * @param note shown to the receiver; null without one
 * @param corrects null for an invoice
 */
public record InvoiceDocument(
        String number,
        LocalDate issuedOn,
        LocalDate dueOn,
        Supplier supplier,
        Buyer buyer,
        List<InvoiceLine> lines,
        @Nullable Period period,
        @Nullable String caseNumber,
        @Nullable String note,
        @Nullable Corrected corrects) {

    /** Days that a municipality has to pay when nothing else is agreed (DOMAIN section 5). */
    public static final int DAYS_TO_PAY = 30;

    /** As much as the note of a payment holds. */
    static final int LONGEST_NUMBER = 20;

    static final Money MOST = Money.kroner(1_000_000_000_000L);

    private static final int LONGEST_NOTE = 2000;
    private static final int LONGEST_CASE = 50;
    private static final String NUMBER = "[0-9A-Za-z](-?[0-9A-Za-z])*";

    /** The invoice that a credit note corrects. */
    public record Corrected(String number, LocalDate issuedOn) {}

    /**
     * @throws Invalid when a part is missing or cannot be so
     * @throws RuleBroken when it comes to less than nothing, or to more than 10^12 kr., or a municipality invoices itself
     */
    public InvoiceDocument {
        lines = List.copyOf(lines);
        caseNumber = DocumentText.optional("caseNumber", caseNumber, LONGEST_CASE);
        note = DocumentText.optional("note", note, LONGEST_NOTE);
        new Invalid.Collector()
                .check(number.matches(NUMBER) && number.length() <= LONGEST_NUMBER, "number", "invoice.number")
                .check(!dueOn.isBefore(issuedOn), "dueOn", "invoice.due-before-issue")
                .check(!lines.isEmpty(), "lines", "error.required")
                .check(period == null || period.to() != null, "period", "error.required")
                .throwIfAny();
        if (supplier.cvr().equals(buyer.cvr())) {
            throw new RuleBroken("invoice.rule.itself");
        }
        Money payable = InvoiceTotals.of(lines).payable();
        if (payable.isNegative()) {
            throw new RuleBroken("invoice.rule.negative", payable);
        }
        if (MOST.isLessThan(payable)) {
            throw new RuleBroken("invoice.rule.too-large", MOST);
        }
    }

    /** An invoice to be paid within {@value #DAYS_TO_PAY} days. */
    public static InvoiceDocument invoice(
            String number,
            LocalDate issuedOn,
            Supplier supplier,
            Buyer buyer,
            List<InvoiceLine> lines,
            @Nullable Period period,
            @Nullable String caseNumber,
            @Nullable String note) {
        return new InvoiceDocument(
                number,
                issuedOn,
                issuedOn.plusDays(DAYS_TO_PAY),
                supplier,
                buyer,
                lines,
                period,
                caseNumber,
                note,
                null);
    }

    /** A credit note for all of this invoice. */
    public InvoiceDocument credited(String creditNumber, LocalDate on, @Nullable String why) {
        return new InvoiceDocument(
                creditNumber, on, on, supplier, buyer, lines, period, caseNumber, why, new Corrected(number, issuedOn));
    }

    public boolean isCreditNote() {
        return corrects != null;
    }

    public InvoiceTotals totals() {
        return InvoiceTotals.of(lines);
    }
}
