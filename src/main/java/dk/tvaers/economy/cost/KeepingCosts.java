package dk.tvaers.economy.cost;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Guard;
import dk.tvaers.access.Right;
import dk.tvaers.access.Target;
import dk.tvaers.audit.Change;
import dk.tvaers.audit.Trail;
import dk.tvaers.kernel.Conflict;
import dk.tvaers.kernel.Forbidden;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kernel.RuleBroken;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Costs are written, changed and removed: by the coordinator, and by a municipality's finance those that it pays. */
@Singleton
public class KeepingCosts {

    public static final int LONGEST_REFERENCE = 120;

    static final String COST = "cost";

    private final CostRows rows;
    private final VoucherRows vouchers;
    private final CostChecks checks;
    private final SettlingCosts settled;
    private final Guard guard;
    private final CurrentContext context;
    private final Trail trail;

    KeepingCosts(
            CostRows rows,
            VoucherRows vouchers,
            CostChecks checks,
            SettlingCosts settled,
            Guard guard,
            CurrentContext context,
            Trail trail) {
        this.rows = rows;
        this.vouchers = vouchers;
        this.checks = checks;
        this.settled = settled;
        this.guard = guard;
        this.context = context;
        this.trail = trail;
    }

    /**
     * Writes a cost.
     *
     * @throws Invalid naming all that cannot be accepted
     * @throws Forbidden without the right to keep the costs that the municipality pays
     */
    @Transactional
    public CostLineId add(CostData data) {
        return write(data, null);
    }

    /**
     * Writes a cost of a list; throws as {@link #add(CostData)}.
     *
     * @param reference by which the list knows it, like no other; at most {@value #LONGEST_REFERENCE} characters
     */
    @Transactional
    public CostLineId add(CostData data, String reference) {
        return write(data, reference);
    }

    private CostLineId write(CostData data, @Nullable String reference) {
        guard.require(Right.KEEP_COSTS);
        checks.problems(data).throwIfAny();
        guard.require(Right.KEEP_COSTS, Target.of(data.payer()));
        CostLineId id = CostLineId.next();
        CostRow row = CostRow.listed(id, data, reference);
        rows.save(row);
        record("added", row, List.of(Change.to("title", data.title())));
        return id;
    }

    /**
     * Says something else of a cost: all of it is replaced.
     *
     * @param version the version that was read
     * @throws NotFound when there is no such cost in the collaboration
     * @throws Conflict when somebody else changed it since
     * @throws RuleBroken when it is settled
     * @throws Invalid naming all that cannot be accepted
     * @throws Forbidden without the right to keep the costs that the municipality pays, before or after
     */
    @Transactional
    public void change(CostLineId id, long version, CostData data) {
        CostRow before = locked(id, version);
        checks.problems(data, before.data()).throwIfAny();
        guard.require(Right.KEEP_COSTS, Target.of(data.payer()));
        update("changed", before, before.with(data));
    }

    /**
     * Says that it was paid, and that it came to what was expected: the forecast, or what was planned where there is none.
     *
     * @param version the version that was read
     * @throws NotFound when there is no such cost in the collaboration
     * @throws Conflict when somebody else changed it since
     * @throws RuleBroken when it is not known what was expected, it is known already what was paid, or it is settled
     * @throws Invalid when the day has not come yet
     * @throws Forbidden without the right to keep the costs that the municipality pays
     */
    @Transactional
    public void paidAsExpected(CostLineId id, long version, LocalDate on) {
        CostRow before = locked(id, version);
        CostData data = before.data();
        Amount expected = data.forecast() == Amount.Missing.BLANK ? data.planned() : data.forecast();
        if (expected.known() == null) {
            throw new RuleBroken("cost.rule.nothing-expected");
        }
        if (data.actual().known() != null) {
            throw new RuleBroken("cost.rule.paid-already");
        }
        CostData after = data.paid(expected, on, data.voucherNumber());
        checks.problems(after, data).throwIfAny();
        update("paid", before, before.with(after));
    }

    /**
     * Removes a cost of which nothing was paid and that has no voucher.
     *
     * @param version the version that was read
     * @throws NotFound when there is no such cost in the collaboration
     * @throws Conflict when somebody else changed it since
     * @throws RuleBroken when it is known what was paid, it has a voucher, or it is settled
     * @throws Forbidden without the right to keep the costs that the municipality pays
     */
    @Transactional
    public void remove(CostLineId id, long version) {
        CostRow row = locked(id, version);
        if (row.actual() != null) {
            throw new RuleBroken("cost.rule.paid");
        }
        if (!vouchers.of(context.collaborationId(), id).isEmpty()) {
            throw new RuleBroken("cost.rule.has-voucher");
        }
        rows.delete(row);
        record("removed", row, List.of(new Change("title", row.title(), null)));
    }

    private CostRow locked(CostLineId id, long version) {
        guard.require(Right.KEEP_COSTS);
        CostRow row = rows.lock(context.collaborationId(), id).orElseThrow(NotFound::new);
        guard.require(Right.KEEP_COSTS, Target.of(row.paidByCode()));
        if (!Objects.equals(row.version(), version)) {
            throw new Conflict();
        }
        settled.refuse(id);
        return row;
    }

    private void update(String act, CostRow before, CostRow after) {
        List<Change> changes = Change.between(before, after);
        if (!changes.isEmpty()) {
            rows.update(after);
            record(act, after, changes);
        }
    }

    private void record(String act, CostRow row, List<Change> changes) {
        trail.record(act, COST, row.id(), changes, Right.KEEP_COSTS, Target.of(row.paidByCode()), false);
    }
}
