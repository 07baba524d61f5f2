package dk.tvaers.economy.billing;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Guard;
import dk.tvaers.access.Right;
import dk.tvaers.access.Target;
import dk.tvaers.audit.Change;
import dk.tvaers.audit.Trail;
import dk.tvaers.economy.invoice.InvoiceReadiness;
import dk.tvaers.economy.invoice.Readiness;
import dk.tvaers.economy.settlement.SettlementId;
import dk.tvaers.economy.settlement.SettlementItem;
import dk.tvaers.economy.settlement.SettlementSheet;
import dk.tvaers.economy.settlement.SettlementState;
import dk.tvaers.economy.settlement.Settlements;
import dk.tvaers.kernel.CollaborationId;
import dk.tvaers.kernel.Forbidden;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kernel.RuleBroken;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.BiConsumer;

/** Makes the documents of a locked settlement, all of them or none; a second time it makes none. */
@Singleton
public class InvoicingSettlements {

    private final BillRows rows;
    private final Settlements settlements;
    private final InvoiceReadiness readiness;
    private final MakingBills making;
    private final Guard guard;
    private final CurrentContext context;
    private final Trail trail;

    InvoicingSettlements(
            BillRows rows,
            Settlements settlements,
            InvoiceReadiness readiness,
            MakingBills making,
            Guard guard,
            CurrentContext context,
            Trail trail) {
        this.rows = rows;
        this.settlements = settlements;
        this.readiness = readiness;
        this.making = making;
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
        return missing(making.plan(settlements.get(id)));
    }

    /** The same of a settlement, locked or not, whose figures were read already. */
    @Transactional(readOnly = true)
    public List<Readiness> missing(SettlementItem item, SettlementSheet sheet) {
        guard.require(Right.KEEP_SETTLEMENTS, Target.COLLABORATION);
        return missing(making.plan(item, sheet));
    }

    private List<Readiness> missing(List<PlannedBill> planned) {
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
        BillBatch batch = making.of(settlement);
        List<PlannedBill> planned = making.plan(settlement);
        int made = 0;
        int done = 0;
        for (PlannedBill bill : planned) {
            made += batch.make(bill, 1).size();
            progress.accept(++done, planned.size());
        }
        trail.record("invoiced", Settlements.TRAIL, id, List.of(Change.to("bills", made)));
        return made;
    }
}
