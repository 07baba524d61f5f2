package dk.tvaers.economy.cost;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Guard;
import dk.tvaers.access.Right;
import dk.tvaers.access.Target;
import dk.tvaers.audit.Change;
import dk.tvaers.audit.Trail;
import dk.tvaers.kernel.Forbidden;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.RuleBroken;
import dk.tvaers.kit.files.FileContent;
import dk.tvaers.kit.files.IncomingFile;
import dk.tvaers.kit.files.StoredFiles;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;

/** Vouchers hang on costs as files; whoever reads the cost reads them (DOMAIN section 5). */
@Singleton
public class Vouchers {

    /** On one cost. */
    public static final int MOST = 50;

    private final VoucherRows rows;
    private final CostRows costRows;
    private final Costs costs;
    private final SettlingCosts settled;
    private final StoredFiles files;
    private final Guard guard;
    private final CurrentContext context;
    private final Trail trail;

    Vouchers(
            VoucherRows rows,
            CostRows costRows,
            Costs costs,
            SettlingCosts settled,
            StoredFiles files,
            Guard guard,
            CurrentContext context,
            Trail trail) {
        this.rows = rows;
        this.costRows = costRows;
        this.costs = costs;
        this.settled = settled;
        this.files = files;
        this.guard = guard;
        this.context = context;
        this.trail = trail;
    }

    /**
     * Those of a cost, the first one first.
     *
     * @throws NotFound when the reader sees no such cost
     */
    @Transactional(readOnly = true)
    public List<VoucherItem> of(CostLineId cost) {
        guard.require(Right.SEE_ECONOMY);
        costs.get(cost);
        return rows.of(context.collaborationId(), cost);
    }

    /**
     * Opens one to be read.
     *
     * @throws NotFound when the reader sees no such cost, or it has no such voucher
     */
    @Transactional(readOnly = true)
    public FileContent open(CostLineId cost, VoucherId id) {
        return files.open(get(cost, id).file());
    }

    /**
     * Puts a voucher on a cost.
     *
     * @throws NotFound when there is no such cost in the collaboration
     * @throws RuleBroken when it has {@value #MOST} already, or the cost is settled
     * @throws Forbidden without the right to keep the costs that the municipality pays
     */
    @Transactional
    public VoucherId add(CostLineId cost, IncomingFile file) {
        CostRow row = locked(cost);
        if (rows.of(context.collaborationId(), cost).size() >= MOST) {
            throw new RuleBroken("cost.rule.too-many-vouchers", MOST);
        }
        VoucherId id = VoucherId.next();
        rows.save(new VoucherRow(id, null, cost, files.keep(file), Now.instant(), context.person()));
        record("voucher-added", row, Change.to("voucher", file.name()));
        return id;
    }

    /**
     * Takes a voucher away, with its file.
     *
     * @throws NotFound when there is no such cost, or it has no such voucher
     * @throws RuleBroken when the cost is settled
     * @throws Forbidden without the right to keep the costs that the municipality pays
     */
    @Transactional
    public void remove(CostLineId cost, VoucherId id) {
        CostRow row = locked(cost);
        VoucherItem voucher = get(cost, id);
        if (rows.remove(context.collaborationId(), id) == 0) {
            throw new NotFound();
        }
        files.remove(voucher.file());
        record("voucher-removed", row, new Change("voucher", voucher.fileName(), null));
    }

    private VoucherItem get(CostLineId cost, VoucherId id) {
        return of(cost).stream()
                .filter(voucher -> voucher.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private CostRow locked(CostLineId cost) {
        guard.require(Right.KEEP_COSTS);
        CostRow row = costRows.lock(context.collaborationId(), cost).orElseThrow(NotFound::new);
        guard.require(Right.KEEP_COSTS, Target.of(row.paidByCode()));
        settled.refuse(cost);
        return row;
    }

    private void record(String act, CostRow cost, Change change) {
        trail.record(
                act,
                KeepingCosts.COST,
                cost.id(),
                List.of(change),
                Right.KEEP_COSTS,
                Target.of(cost.paidByCode()),
                false);
    }
}
