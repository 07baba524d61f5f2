package dk.tvaers.economy.settlement;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Guard;
import dk.tvaers.access.Right;
import dk.tvaers.access.Target;
import dk.tvaers.audit.Change;
import dk.tvaers.audit.Trail;
import dk.tvaers.economy.cost.CostLineId;
import dk.tvaers.economy.cost.SettlingCosts;
import dk.tvaers.kernel.CollaborationId;
import dk.tvaers.kernel.Conflict;
import dk.tvaers.kernel.Forbidden;
import dk.tvaers.kernel.Id;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.RuleBroken;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Locks a settlement when nobody is missing: from then on nothing of it changes, nor any cost or hour in it. */
@Singleton
public class LockingSettlements {

    private final SettlementRows rows;
    private final Settlements settlements;
    private final Sent sent;
    private final SettlingCosts costs;
    private final Guard guard;
    private final CurrentContext context;
    private final Trail trail;

    LockingSettlements(
            SettlementRows rows,
            Settlements settlements,
            Sent sent,
            SettlingCosts costs,
            Guard guard,
            CurrentContext context,
            Trail trail) {
        this.rows = rows;
        this.settlements = settlements;
        this.sent = sent;
        this.costs = costs;
        this.guard = guard;
        this.context = context;
        this.trail = trail;
    }

    /**
     * Locks what was sent last. A year settles its costs and takes in what was on account and carried over; both settle hours.
     *
     * @param number of the issue that was read
     * @throws NotFound when there is none in the collaboration
     * @throws Conflict when another issue was sent since, or somebody else has locked it
     * @throws RuleBroken when it is not sent, an answer is missing, or something is no longer as it was sent
     * @throws Forbidden without the right to settle
     */
    @Transactional
    public void lock(SettlementId id, int number) {
        guard.require(Right.KEEP_SETTLEMENTS, Target.COLLABORATION);
        CollaborationId collaboration = context.collaborationId();
        rows.lockAll(collaboration);
        SettlementRow row = rows.lock(collaboration, id).orElseThrow(NotFound::new);
        if (rows.locks(collaboration, id) > 0 || row.newestIssue() != number) {
            throw new Conflict();
        }
        if (!row.isSent()) {
            throw new RuleBroken("settlement.rule.not-sent");
        }
        SettlementItem item = settlements.get(id);
        long missing = settlements.answers(item).stream()
                .filter(answer -> !answer.isEnough())
                .count();
        if (missing > 0) {
            throw new RuleBroken("settlement.rule.answers-missing", missing);
        }
        IssueId issue = Objects.requireNonNull(item.issue());
        Set<CostLineId> included = sent.lines(issue).stream()
                .map(SettlementLine::cost)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        costs.hold(included);
        requireUnchanged(item);
        rows.lock(collaboration, Id.next(), id, issue, Now.instant(), context.person());
        if (!item.period().isOnAccount()) {
            costs.settle(included, id);
            rows.settleEarlier(collaboration, issue, id);
        }
        rows.settleHours(collaboration, issue, id);
        // the version tells whoever looks at it that it is another one now
        rows.update(row);
        trail.record("locked", SettlementTrail.SETTLEMENT, id, List.of(Change.to("number", number)));
    }

    private void requireUnchanged(SettlementItem item) {
        int changed = sent.differences(item).size();
        if (changed > 0) {
            throw new RuleBroken("settlement.rule.changed", changed);
        }
    }
}
