package dk.tvaers.economy.billing;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Guard;
import dk.tvaers.access.Right;
import dk.tvaers.access.Target;
import dk.tvaers.economy.cost.Sight;
import dk.tvaers.economy.settlement.SettlementId;
import dk.tvaers.economy.settlement.Settlements;
import dk.tvaers.kernel.Forbidden;
import dk.tvaers.kernel.NotFound;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;

/** Invoices and credit notes, as those read them who see the economy, or for lent hours the loans, of one of its sides. */
@Singleton
public class Bills {

    private final BillRows rows;
    private final Settlements settlements;
    private final Sight sight;
    private final Guard guard;
    private final CurrentContext context;

    Bills(BillRows rows, Settlements settlements, Sight sight, Guard guard, CurrentContext context) {
        this.rows = rows;
        this.settlements = settlements;
        this.sight = sight;
        this.guard = guard;
        this.context = context;
    }

    /**
     * Those of a settlement, by supplier.
     *
     * @throws NotFound when there is no such settlement in the collaboration
     * @throws Forbidden without the right to see the economy of some municipality
     */
    @Transactional(readOnly = true)
    public List<BillItem> of(SettlementId settlement) {
        settlements.get(settlement);
        Sight.Seen seen = sight.now();
        return rows.of(context.collaborationId(), settlement).stream()
                .filter(bill -> sees(seen, bill))
                .toList();
    }

    /** @throws NotFound when the reader sees no such document */
    @Transactional(readOnly = true)
    public BillItem get(BillId id) {
        guard.require(Right.SEE_ECONOMY);
        Sight.Seen seen = sight.now();
        return rows.find(context.collaborationId(), id)
                .filter(bill -> sees(seen, bill))
                .orElseThrow(NotFound::new);
    }

    /**
     * The document as it was made, in its format.
     *
     * @throws NotFound when the reader sees no such document
     */
    @Transactional(readOnly = true)
    public String xml(BillId id) {
        get(id);
        return rows.findById(id).orElseThrow(NotFound::new).documentXml();
    }

    /** A document of lent hours tells what a loan costs, which is for its two sides (DOMAIN section 4). */
    boolean sees(Sight.Seen seen, BillItem bill) {
        return bill.role() == BillRole.LOAN
                ? guard.may(Right.SEE_LOAN, Target.of(bill.supplier()))
                        || guard.may(Right.SEE_LOAN, Target.of(bill.buyer()))
                : seen.includes(bill.supplier()) || seen.includes(bill.buyer());
    }
}
