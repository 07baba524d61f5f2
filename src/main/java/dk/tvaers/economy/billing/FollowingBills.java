package dk.tvaers.economy.billing;

import dk.tvaers.access.Actor;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Guard;
import dk.tvaers.access.Right;
import dk.tvaers.access.Target;
import dk.tvaers.audit.Change;
import dk.tvaers.audit.Trail;
import dk.tvaers.economy.invoice.Delivering;
import dk.tvaers.economy.invoice.EInvoice;
import dk.tvaers.economy.settlement.Settlements;
import dk.tvaers.kernel.Forbidden;
import dk.tvaers.kernel.Id;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.PersonId;
import dk.tvaers.kernel.RuleBroken;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/** Documents are handed over, it is written down when they were sent and paid, and what is overdue is reminded of. */
@Singleton
public class FollowingBills {

    static final int DAYS_BETWEEN = 14;

    private final BillRows rows;
    private final Bills bills;
    private final Delivering delivering;
    private final BillPost post;
    private final Guard guard;
    private final CurrentContext context;
    private final Trail trail;

    FollowingBills(
            BillRows rows,
            Bills bills,
            Delivering delivering,
            BillPost post,
            Guard guard,
            CurrentContext context,
            Trail trail) {
        this.rows = rows;
        this.bills = bills;
        this.delivering = delivering;
        this.post = post;
        this.guard = guard;
        this.context = context;
        this.trail = trail;
    }

    /** Whether the reader can let the portal hand a document over; else it is downloaded, and sent by finance. */
    public boolean mayDeliver(BillItem bill) {
        return guard.may(Right.KEEP_SETTLEMENTS, Target.COLLABORATION) && delivering.carries(bill.format());
    }

    /**
     * Hands a document over, and writes down that it is sent. Who asks again changes nothing.
     *
     * @throws NotFound when there is no such document in the collaboration
     * @throws RuleBroken when there is no transport for its format, it fails, or the official rules find an error
     * @throws Forbidden without the right to settle
     */
    @Transactional
    public void deliver(BillId id) {
        BillItem bill = held(id);
        if (bill.sentOn() == null) {
            delivering.deliver(new EInvoice(
                    bill.format(), bill.fileName(), bills.xml(id).getBytes(StandardCharsets.UTF_8), List.of()));
            write(bill, BillStep.SENT, "bill-sent", Now.today());
        }
    }

    /**
     * Writes down that finance has sent a document. Who asks again changes nothing.
     *
     * @throws NotFound when there is no such document in the collaboration
     * @throws Invalid of the field {@code sentOn} when the day has not come, or is before it was made
     * @throws Forbidden without the right to settle
     */
    @Transactional
    public void sent(BillId id, LocalDate on) {
        BillItem bill = held(id);
        check(bill, "sentOn", on);
        if (bill.sentOn() == null) {
            write(bill, BillStep.SENT, "bill-sent", on);
        }
    }

    /**
     * Writes down that a document is paid.
     *
     * @throws NotFound when there is no such document in the collaboration
     * @throws Invalid of the field {@code paidOn} when the day has not come, or is before it was made
     * @throws RuleBroken when it is not sent, credited whole, or paid already
     * @throws Forbidden without the right to settle
     */
    @Transactional
    public void paid(BillId id, LocalDate on) {
        BillItem bill = held(id);
        check(bill, "paidOn", on);
        if (bill.sentOn() == null) {
            throw new RuleBroken("billing.rule.not-sent");
        }
        if (bill.creditedBy() != null) {
            throw new RuleBroken("billing.rule.credited");
        }
        if (bill.paidOn() != null) {
            throw new RuleBroken("billing.rule.paid");
        }
        write(bill, BillStep.PAID, "bill-paid", on);
    }

    /**
     * Takes back that a document is paid.
     *
     * @throws NotFound when there is no such document in the collaboration
     * @throws RuleBroken when it is not paid
     * @throws Forbidden without the right to settle
     */
    @Transactional
    public void undoPayment(BillId id) {
        BillItem bill = held(id);
        if (bill.paidOn() == null) {
            throw new RuleBroken("billing.rule.not-paid");
        }
        write(bill, BillStep.PAYMENT_UNDONE, "bill-payment-undone", Now.today());
    }

    /**
     * Reminds the receiver of an overdue invoice. Who asks again on the same day changes nothing.
     *
     * @throws NotFound when there is no such document in the collaboration
     * @throws RuleBroken when it is not overdue
     * @throws Forbidden without the right to settle
     */
    @Transactional
    public void remind(BillId id) {
        BillItem bill = held(id);
        if (!bill.isOverdue()) {
            throw new RuleBroken("billing.rule.not-overdue");
        }
        if (!Now.today().equals(bill.remindedOn())) {
            reminded(bill);
        }
    }

    /** Reminds of all that is overdue and that nobody was reminded of for {@value #DAYS_BETWEEN} days. */
    void remindOfOverdue() {
        rows.lockSettlements(context.collaborationId());
        LocalDate today = Now.today();
        rows.overdue(context.collaborationId(), today, today.minusDays(DAYS_BETWEEN - 1L))
                .forEach(this::reminded);
    }

    private void reminded(BillItem bill) {
        write(bill, BillStep.REMINDED, "bill-reminded", Now.today());
        post.overdue(bill);
    }

    private BillItem held(BillId id) {
        guard.require(Right.KEEP_SETTLEMENTS, Target.COLLABORATION);
        rows.lockSettlements(context.collaborationId());
        return bills.get(id);
    }

    private static void check(BillItem bill, String field, LocalDate on) {
        new Invalid.Collector()
                .check(!on.isAfter(Now.today()), field, "billing.rule.later")
                .check(!on.isBefore(bill.issuedOn()), field, "billing.rule.before")
                .throwIfAny();
    }

    private void write(BillItem bill, BillStep step, String act, LocalDate on) {
        PersonId by = context.person().equals(Actor.NOBODY) ? null : context.person();
        rows.step(context.collaborationId(), Id.next(), bill.id(), step, on, by, Now.instant());
        trail.record(
                act,
                Settlements.TRAIL,
                bill.settlement(),
                List.of(Change.to("bill", bill.number()), Change.to("on", on)));
    }
}
