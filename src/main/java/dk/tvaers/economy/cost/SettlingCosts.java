package dk.tvaers.economy.cost;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Guard;
import dk.tvaers.access.Right;
import dk.tvaers.access.Target;
import dk.tvaers.kernel.Forbidden;
import dk.tvaers.kernel.Id;
import dk.tvaers.kernel.RuleBroken;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** What of the shared costs is to be settled, and what is: once, and then nothing of it changes any more. */
@Singleton
public class SettlingCosts {

    /** In one statement. */
    private static final int MANY = 1000;

    private final CostRows rows;
    private final Sight sight;
    private final Guard guard;
    private final CurrentContext context;

    SettlingCosts(CostRows rows, Sight sight, Guard guard, CurrentContext context) {
        this.rows = rows;
        this.sight = sight;
        this.guard = guard;
        this.context = context;
    }

    /**
     * The shared costs that begin in a period and are not settled, whoever paid them; by day, then title.
     *
     * @param last the last day, included
     * @throws Forbidden without the right to see the economy of some municipality
     */
    @Transactional(readOnly = true)
    public List<CostItem> open(LocalDate first, LocalDate last) {
        guard.require(Right.SEE_ECONOMY);
        Sight.Seen seen = sight.now();
        return rows.open(context.collaborationId(), seen.everything(), seen.codes(), first, last);
    }

    /**
     * Lets nobody else change these until the transaction ends.
     *
     * @throws Forbidden without the right to settle
     */
    @Transactional
    public void hold(Collection<CostLineId> costs) {
        guard.require(Right.KEEP_SETTLEMENTS, Target.COLLABORATION);
        portions(costs).forEach(ids -> rows.lockAll(context.collaborationId(), ids));
    }

    /**
     * Settles costs, for ever.
     *
     * @throws Forbidden without the right to settle
     */
    @Transactional
    public void settle(Collection<CostLineId> costs, Id settlement) {
        guard.require(Right.KEEP_SETTLEMENTS, Target.COLLABORATION);
        portions(costs).forEach(ids -> rows.settle(context.collaborationId(), ids, settlement.value()));
    }

    /** @throws RuleBroken when it is settled */
    void refuse(CostLineId cost) {
        if (rows.settledIn(context.collaborationId(), cost).isPresent()) {
            throw new RuleBroken("cost.rule.settled");
        }
    }

    /** Few enough each for one statement. */
    static List<List<Long>> portions(Collection<CostLineId> costs) {
        List<Long> ids = costs.stream().map(CostLineId::value).sorted().toList();
        List<List<Long>> portions = new ArrayList<>();
        for (int from = 0; from < ids.size(); from += MANY) {
            portions.add(ids.subList(from, Math.min(ids.size(), from + MANY)));
        }
        return portions;
    }
}
