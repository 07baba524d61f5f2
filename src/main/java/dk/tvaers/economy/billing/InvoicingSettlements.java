package dk.tvaers.economy.billing;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Guard;
import dk.tvaers.access.Right;
import dk.tvaers.access.Target;
import dk.tvaers.audit.Change;
import dk.tvaers.audit.Trail;
import dk.tvaers.economy.cost.CostAccounts;
import dk.tvaers.economy.cost.CostTypeId;
import dk.tvaers.economy.cost.CostTypeItem;
import dk.tvaers.economy.cost.CostTypes;
import dk.tvaers.economy.invoice.EInvoice;
import dk.tvaers.economy.invoice.EInvoices;
import dk.tvaers.economy.invoice.InvoiceDetailsItem;
import dk.tvaers.economy.invoice.InvoiceDocument;
import dk.tvaers.economy.invoice.InvoiceFormat;
import dk.tvaers.economy.invoice.InvoiceLine;
import dk.tvaers.economy.invoice.InvoiceReadiness;
import dk.tvaers.economy.invoice.InvoiceTotals;
import dk.tvaers.economy.invoice.Readiness;
import dk.tvaers.economy.settlement.SettlementId;
import dk.tvaers.economy.settlement.SettlementItem;
import dk.tvaers.economy.settlement.SettlementState;
import dk.tvaers.economy.settlement.Settlements;
import dk.tvaers.kernel.CollaborationId;
import dk.tvaers.kernel.Forbidden;
import dk.tvaers.kernel.Id;
import dk.tvaers.kernel.Money;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.Period;
import dk.tvaers.kernel.RuleBroken;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Makes the documents of a locked settlement, all of them or none; a second time it makes none. */
@Singleton
public class InvoicingSettlements {

    private static final int LONGEST_PREFIX = 9;

    private final BillRows rows;
    private final Settlements settlements;
    private final CostTypes types;
    private final CostAccounts accounts;
    private final InvoiceReadiness readiness;
    private final EInvoices invoices;
    private final Guard guard;
    private final CurrentContext context;
    private final Trail trail;

    InvoicingSettlements(
            BillRows rows,
            Settlements settlements,
            CostTypes types,
            CostAccounts accounts,
            InvoiceReadiness readiness,
            EInvoices invoices,
            Guard guard,
            CurrentContext context,
            Trail trail) {
        this.rows = rows;
        this.settlements = settlements;
        this.types = types;
        this.accounts = accounts;
        this.readiness = readiness;
        this.invoices = invoices;
        this.guard = guard;
        this.context = context;
        this.trail = trail;
    }

    /**
     * Which municipalities cannot send or receive the documents of a settlement yet; what they lack and who can tell it.
     *
     * @throws NotFound when there is no such settlement in the collaboration
     * @throws Forbidden without the right to settle
     */
    @Transactional(readOnly = true)
    public List<Readiness> missing(SettlementId id) {
        guard.require(Right.KEEP_SETTLEMENTS, Target.COLLABORATION);
        List<PlannedBill> planned = plan(settlements.get(id));
        return readiness.all().stream()
                .filter(each -> {
                    MunicipalityCode code = each.details().municipality().code();
                    return !each.canReceive()
                                    && planned.stream()
                                            .anyMatch(bill -> bill.buyer().equals(code))
                            || !each.canSend()
                                    && planned.stream()
                                            .anyMatch(bill -> bill.supplier().equals(code));
                })
                .toList();
    }

    /**
     * Makes the documents.
     *
     * @param progress is told how many are made, and of how many
     * @return how many were made: none when they were made before
     * @throws NotFound when there is no such settlement in the collaboration
     * @throws RuleBroken when it is not locked, a municipality lacks something or has left, a document is not valid by the
     *     official rules, or something is given back to somebody who was never sent an invoice
     * @throws Forbidden without the right to settle
     */
    @Transactional
    public int invoice(SettlementId id, BiConsumer<Integer, Integer> progress) {
        guard.require(Right.KEEP_SETTLEMENTS, Target.COLLABORATION);
        CollaborationId collaboration = context.collaborationId();
        if (rows.lockSettlement(collaboration, id).isEmpty()) {
            throw new NotFound();
        }
        SettlementItem settlement = settlements.get(id);
        if (settlement.state() != SettlementState.LOCKED) {
            throw new RuleBroken("billing.rule.not-locked");
        }
        if (!rows.of(collaboration, id).isEmpty()) {
            return 0;
        }
        Map<MunicipalityCode, InvoiceDetailsItem> details = readiness.all().stream()
                .map(Readiness::details)
                .collect(Collectors.toMap(each -> each.municipality().code(), Function.identity()));
        List<PlannedBill> planned = plan(settlement);
        int made = 0;
        int done = 0;
        for (PlannedBill bill : planned) {
            made += make(settlement, bill, details);
            progress.accept(++done, planned.size());
        }
        trail.record("invoiced", Settlements.TRAIL, id, List.of(Change.to("bills", made)));
        return made;
    }

    private List<PlannedBill> plan(SettlementItem settlement) {
        Map<CostTypeId, String> names =
                types.list().stream().collect(Collectors.toMap(CostTypeItem::id, CostTypeItem::name));
        return new BillPlan(settlement, settlements.sheet(settlement.id()), names, accounts.all()).bills();
    }

    /** One document, or more where the format forbids some treatments for VAT beside each other. */
    private int make(SettlementItem settlement, PlannedBill bill, Map<MunicipalityCode, InvoiceDetailsItem> details) {
        InvoiceDetailsItem supplier = present(details, bill.supplier());
        InvoiceDetailsItem buyer = present(details, bill.buyer());
        InvoiceFormat format = buyer.data().format();
        int part = 0;
        for (List<InvoiceLine> lines : invoices.together(format, bill.lines())) {
            Money payable = InvoiceTotals.of(lines).payable();
            if (!payable.equals(Money.ZERO)) {
                part++;
                rows.save(row(settlement, bill, part, supplier, buyer, lines, payable.isNegative()));
            }
        }
        return part;
    }

    private BillRow row(
            SettlementItem settlement,
            PlannedBill bill,
            int part,
            InvoiceDetailsItem supplier,
            InvoiceDetailsItem buyer,
            List<InvoiceLine> lines,
            boolean credit) {
        LocalDate today = Now.today();
        BillRow corrected = credit ? corrected(bill, buyer) : null;
        InvoiceDocument document = new InvoiceDocument(
                number(bill.supplier(), today),
                today,
                credit ? today : today.plusDays(InvoiceDocument.DAYS_TO_PAY),
                supplier.supplier(),
                buyer.buyer(),
                credit ? lines.stream().map(InvoicingSettlements::opposite).toList() : lines,
                new Period(settlement.period().from(), settlement.period().to()),
                bill.caseNumber(),
                settlement.note(),
                corrected == null
                        ? null
                        : new InvoiceDocument.Corrected(corrected.invoiceNumber(), corrected.issuedOn()));
        EInvoice file = invoices.make(document, buyer.data().format());
        if (!file.isValid()) {
            throw new RuleBroken(
                    "billing.rule.invalid",
                    buyer.municipality().officialName(),
                    file.findings().getFirst().text());
        }
        InvoiceTotals totals = document.totals();
        return new BillRow(
                BillId.next(),
                null,
                settlement.id(),
                bill.role(),
                part,
                bill.supplier(),
                bill.buyer(),
                document.number(),
                credit,
                corrected == null ? null : corrected.id(),
                document.issuedOn(),
                document.dueOn(),
                totals.net(),
                totals.vat(),
                totals.payable(),
                file.format(),
                file.fileName(),
                new String(file.xml(), StandardCharsets.UTF_8));
    }

    /** A credit note names the invoice that it corrects: the newest that was sent for the same. */
    private BillRow corrected(PlannedBill bill, InvoiceDetailsItem buyer) {
        return rows.newest(context.collaborationId(), bill.supplier(), bill.buyer(), bill.role())
                .orElseThrow(() -> new RuleBroken(
                        "billing.rule.nothing-to-credit", buyer.municipality().officialName()));
    }

    private static InvoiceLine opposite(InvoiceLine line) {
        return new InvoiceLine(
                line.text(), line.quantity().negate(), line.unit(), line.price(), line.vat(), line.account());
    }

    /** {@code VESTEGNEN-26-17}: the collaboration, the year, and the supplier's next number. */
    private String number(MunicipalityCode supplier, LocalDate day) {
        rows.count(context.collaborationId(), Id.next(), supplier);
        String slug = context.collaboration()
                .collaboration()
                .slug()
                .toUpperCase(Locale.ROOT)
                .replaceAll("[^A-Z0-9]", "");
        return slug.substring(0, Math.min(slug.length(), LONGEST_PREFIX)) + "-"
                + String.valueOf(day.getYear()).substring(2) + "-"
                + rows.newestNumber(context.collaborationId(), supplier);
    }

    private InvoiceDetailsItem present(Map<MunicipalityCode, InvoiceDetailsItem> details, MunicipalityCode code) {
        InvoiceDetailsItem found = details.get(code);
        if (found == null) {
            throw new RuleBroken("billing.rule.left", code.value());
        }
        return found;
    }
}
