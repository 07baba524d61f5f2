package dk.tvaers.economy.billing;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Guard;
import dk.tvaers.access.Right;
import dk.tvaers.access.Target;
import dk.tvaers.audit.Change;
import dk.tvaers.audit.Trail;
import dk.tvaers.economy.settlement.SettlementItem;
import dk.tvaers.economy.settlement.Settlements;
import dk.tvaers.kernel.CollaborationId;
import dk.tvaers.kernel.Forbidden;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.Money;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kernel.RuleBroken;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Collectors;

/** Credits an invoice whole and makes it anew, by what its two municipalities tell of themselves today. */
@Singleton
public class RenewingBills {

    public static final int LONGEST_REASON = 500;

    private final BillRows rows;
    private final Bills bills;
    private final Settlements settlements;
    private final MakingBills making;
    private final Guard guard;
    private final CurrentContext context;
    private final Trail trail;

    RenewingBills(
            BillRows rows,
            Bills bills,
            Settlements settlements,
            MakingBills making,
            Guard guard,
            CurrentContext context,
            Trail trail) {
        this.rows = rows;
        this.bills = bills;
        this.settlements = settlements;
        this.making = making;
        this.guard = guard;
        this.context = context;
        this.trail = trail;
    }

    /**
     * Credits an invoice and makes it anew: the same amount, since the settlement is locked. Where the format forbids some
     * treatments for VAT beside each other, the invoices that were made together are renewed together.
     *
     * @param reason stands on the credit note
     * @return the credit notes and the new invoices
     * @throws NotFound when there is no such document in the collaboration
     * @throws Invalid of the field {@code reason} when there is none, or it is too long
     * @throws RuleBroken when it is a credit note, credited already or paid, a municipality lacks something, or a document is
     *     not valid by the official rules
     * @throws Forbidden without the right to settle
     */
    @Transactional
    public List<BillItem> renew(BillId id, String reason) {
        guard.require(Right.KEEP_SETTLEMENTS, Target.COLLABORATION);
        CollaborationId collaboration = context.collaborationId();
        rows.lockSettlements(collaboration);
        BillItem bill = bills.get(id);
        String why = reason.strip();
        new Invalid.Collector()
                .check(!why.isEmpty(), "reason", "error.required")
                .check(why.length() <= LONGEST_REASON, "reason", "error.too-long", LONGEST_REASON)
                .throwIfAny();
        if (bill.creditNote()) {
            throw new RuleBroken("billing.rule.credit-note");
        }
        if (bill.creditedBy() != null) {
            throw new RuleBroken("billing.rule.credited");
        }
        List<BillItem> before = rows.of(collaboration, bill.settlement());
        List<BillItem> together =
                before.stream().filter(each -> isWith(each, bill)).toList();
        if (together.stream().anyMatch(each -> each.paidOn() != null)) {
            throw new RuleBroken("billing.rule.paid");
        }
        renew(bill, together, why);
        List<BillItem> made = rows.of(collaboration, bill.settlement()).stream()
                .filter(each -> before.stream().noneMatch(old -> old.id().equals(each.id())))
                .toList();
        trail.record(
                "bill-renewed",
                Settlements.TRAIL,
                bill.settlement(),
                List.of(
                        Change.to("bill", numbers(together)),
                        Change.to("renewed", numbers(made)),
                        Change.to("reason", why)));
        return made;
    }

    private static boolean isWith(BillItem each, BillItem bill) {
        return each.role() == bill.role()
                && each.supplier().equals(bill.supplier())
                && each.buyer().equals(bill.buyer())
                && !each.creditNote()
                && each.creditedBy() == null;
    }

    private void renew(BillItem bill, List<BillItem> together, String why) {
        SettlementItem settlement = settlements.get(bill.settlement());
        PlannedBill planned = making.plan(settlement).stream()
                .filter(each -> each.role() == bill.role()
                        && each.supplier().equals(bill.supplier())
                        && each.buyer().equals(bill.buyer()))
                .findFirst()
                .orElseThrow(() -> new RuleBroken("billing.rule.other-lines", bill.number()));
        int makings =
                rows.makings(context.collaborationId(), bill.settlement(), bill.role(), bill.supplier(), bill.buyer());
        BillBatch batch = making.of(settlement);
        for (BillItem each : together) {
            batch.credit(planned, rows.findById(each.id()).orElseThrow(NotFound::new), makings + 1, why);
        }
        Money anew = batch.makeInvoices(planned, makings + 2).stream()
                .map(BillRow::payableAmount)
                .reduce(Money.ZERO, Money::plus);
        if (!anew.equals(together.stream().map(BillItem::payable).reduce(Money.ZERO, Money::plus))) {
            throw new RuleBroken("billing.rule.other-lines", bill.number());
        }
    }

    private static String numbers(List<BillItem> bills) {
        return bills.stream().map(BillItem::number).collect(Collectors.joining(", "));
    }
}
