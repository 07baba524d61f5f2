package dk.tvaers.economy.billing;

import dk.tvaers.economy.invoice.EInvoice;
import dk.tvaers.economy.invoice.EInvoices;
import dk.tvaers.economy.invoice.InvoiceDetailsItem;
import dk.tvaers.economy.invoice.InvoiceDocument;
import dk.tvaers.economy.invoice.InvoiceFormat;
import dk.tvaers.economy.invoice.InvoiceLine;
import dk.tvaers.economy.invoice.InvoiceTotals;
import dk.tvaers.economy.settlement.SettlementItem;
import dk.tvaers.kernel.CollaborationId;
import dk.tvaers.kernel.Money;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.Period;
import dk.tvaers.kernel.RuleBroken;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Documents of one settlement, by what the municipalities tell of themselves today. */
final class BillBatch {

    private final BillRows rows;
    private final BillNumbers numbers;
    private final EInvoices invoices;
    private final CollaborationId collaboration;
    private final SettlementItem settlement;
    private final Map<MunicipalityCode, InvoiceDetailsItem> details;

    /** @param details of every member that can be billed */
    BillBatch(
            BillRows rows,
            BillNumbers numbers,
            EInvoices invoices,
            CollaborationId collaboration,
            SettlementItem settlement,
            Map<MunicipalityCode, InvoiceDetailsItem> details) {
        this.rows = rows;
        this.numbers = numbers;
        this.invoices = invoices;
        this.collaboration = collaboration;
        this.settlement = settlement;
        this.details = details;
    }

    /**
     * One document, or more where the format forbids some treatments for VAT beside each other.
     *
     * @param making 1 at first; higher where they were made before
     * @throws RuleBroken when a municipality lacks something or has left, a document is not valid, or something is given
     *     back to somebody who was never sent an invoice
     */
    List<BillRow> make(PlannedBill bill, int making) {
        return make(bill, making, lines -> true);
    }

    /** The same without the credit notes among them. */
    List<BillRow> makeInvoices(PlannedBill bill, int making) {
        return make(bill, making, lines -> !isGivenBack(lines));
    }

    private List<BillRow> make(PlannedBill bill, int making, Predicate<List<InvoiceLine>> wanted) {
        InvoiceFormat format = of(bill.buyer()).data().format();
        List<List<InvoiceLine>> parts = parts(bill, format);
        return IntStream.range(0, parts.size())
                .filter(part -> wanted.test(parts.get(part)))
                .mapToObj(part -> make(bill, making, part + 1, parts.get(part), format))
                .toList();
    }

    private BillRow make(PlannedBill bill, int making, int part, List<InvoiceLine> lines, InvoiceFormat format) {
        LocalDate today = Now.today();
        String number = numbers.next(bill.supplier(), today);
        if (!isGivenBack(lines)) {
            LocalDate due = today.plusDays(InvoiceDocument.DAYS_TO_PAY);
            return keep(bill, making, part, invoice(bill, number, today, due, lines), format, null);
        }
        BillRow corrected = corrected(bill);
        List<InvoiceLine> given = lines.stream().map(BillBatch::opposite).toList();
        InvoiceDocument document = invoice(bill, corrected.invoiceNumber(), corrected.issuedOn(), today, given)
                .credited(number, today, settlement.note());
        return keep(bill, making, part, document, format, corrected.id());
    }

    /**
     * A credit note for all of an invoice, in the format of the invoice.
     *
     * @throws RuleBroken when it would not come to what the invoice came to
     */
    BillRow credit(PlannedBill bill, BillRow invoice, int making, String reason) {
        List<List<InvoiceLine>> parts = parts(bill, invoice.invoiceFormat());
        if (parts.size() < invoice.partNumber()) {
            throw new RuleBroken("billing.rule.other-lines", invoice.invoiceNumber());
        }
        LocalDate today = Now.today();
        InvoiceDocument document = invoice(
                        bill,
                        invoice.invoiceNumber(),
                        invoice.issuedOn(),
                        invoice.dueOn(),
                        parts.get(invoice.partNumber() - 1))
                .credited(numbers.next(bill.supplier(), today), today, reason);
        if (!document.totals().payable().equals(invoice.payableAmount())) {
            throw new RuleBroken("billing.rule.other-lines", invoice.invoiceNumber());
        }
        return keep(bill, making, invoice.partNumber(), document, invoice.invoiceFormat(), invoice.id());
    }

    private List<List<InvoiceLine>> parts(PlannedBill bill, InvoiceFormat format) {
        return invoices.together(format, bill.lines()).stream()
                .filter(lines -> !InvoiceTotals.of(lines).payable().equals(Money.ZERO))
                .toList();
    }

    private InvoiceDocument invoice(
            PlannedBill bill, String number, LocalDate issued, LocalDate due, List<InvoiceLine> lines) {
        return new InvoiceDocument(
                number,
                issued,
                due,
                of(bill.supplier()).supplier(),
                of(bill.buyer()).buyer(),
                lines,
                new Period(settlement.period().from(), settlement.period().to()),
                bill.caseNumber(),
                settlement.note(),
                null);
    }

    private BillRow keep(
            PlannedBill bill,
            int making,
            int part,
            InvoiceDocument document,
            InvoiceFormat format,
            @Nullable BillId corrects) {
        EInvoice file = invoices.make(document, format);
        if (!file.isValid()) {
            throw new RuleBroken(
                    "billing.rule.invalid",
                    of(bill.buyer()).municipality().officialName(),
                    file.findings().getFirst().text());
        }
        InvoiceTotals totals = document.totals();
        return rows.save(new BillRow(
                BillId.next(),
                null,
                settlement.id(),
                bill.role(),
                part,
                making,
                bill.supplier(),
                bill.buyer(),
                document.number(),
                corrects != null,
                corrects,
                document.issuedOn(),
                document.dueOn(),
                totals.net(),
                totals.vat(),
                totals.payable(),
                file.format(),
                file.fileName(),
                new String(file.xml(), StandardCharsets.UTF_8)));
    }

    /** A credit note names the invoice that it corrects: the newest that was made for the same. */
    private BillRow corrected(PlannedBill bill) {
        return rows.newest(collaboration, bill.supplier(), bill.buyer(), bill.role())
                .orElseThrow(() -> new RuleBroken(
                        "billing.rule.nothing-to-credit",
                        of(bill.buyer()).municipality().officialName()));
    }

    private InvoiceDetailsItem of(MunicipalityCode code) {
        InvoiceDetailsItem found = details.get(code);
        if (found == null) {
            throw new RuleBroken("billing.rule.left", code.value());
        }
        return found;
    }

    private static boolean isGivenBack(List<InvoiceLine> lines) {
        return InvoiceTotals.of(lines).payable().isNegative();
    }

    private static InvoiceLine opposite(InvoiceLine line) {
        return new InvoiceLine(
                line.text(), line.quantity().negate(), line.unit(), line.price(), line.vat(), line.account());
    }
}
