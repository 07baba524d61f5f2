package dk.tvaers.loan;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Guard;
import dk.tvaers.access.Right;
import dk.tvaers.access.Target;
import dk.tvaers.audit.Change;
import dk.tvaers.audit.Trail;
import dk.tvaers.kernel.Forbidden;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.Money;
import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.RuleBroken;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The EU threshold that loans are held against: a sum from a day on, until the next (DOMAIN section 4). */
@Singleton
public class Thresholds {

    static final String KIND = "loan-threshold";

    private static final Money MOST = Money.kroner(1_000_000_000);

    private final ThresholdRows rows;
    private final Guard guard;
    private final CurrentContext context;
    private final Trail trail;

    Thresholds(ThresholdRows rows, Guard guard, CurrentContext context, Trail trail) {
        this.rows = rows;
        this.guard = guard;
        this.context = context;
        this.trail = trail;
    }

    /** All there have been and will be, the newest first. */
    @Transactional(readOnly = true)
    public List<ThresholdItem> list() {
        guard.require(Right.SEE_LOANS);
        return rows.list(context.collaborationId());
    }

    /** The one that holds on a day; empty when none is recorded. */
    @Transactional(readOnly = true)
    public Optional<ThresholdItem> on(LocalDate day) {
        return list().stream().filter(item -> !item.fromOn().isAfter(day)).findFirst();
    }

    /**
     * Records a threshold from a day on. What has held is never changed; the day may lie in the past, since the law's does.
     *
     * @throws Invalid when it is no sum above zero
     * @throws RuleBroken when one begins on that very day already
     * @throws Forbidden without the right to administer the collaboration
     */
    @Transactional
    public LoanThresholdId record(Money kroner, LocalDate from) {
        guard.require(Right.ADMINISTER_COLLABORATION, Target.COLLABORATION);
        if (kroner.ore() <= 0 || MOST.isLessThan(kroner)) {
            throw new Invalid("kroner", "loan.rule.threshold", MOST);
        }
        if (rows.count(context.collaborationId(), from) > 0) {
            throw new RuleBroken("loan.rule.threshold-begins-then");
        }
        LoanThresholdId id = LoanThresholdId.next();
        rows.save(new ThresholdRow(id, null, from, kroner, Now.instant(), context.person()));
        trail.record("recorded", KIND, id, List.of(Change.to("kroner", kroner), Change.to("from", from)));
        return id;
    }
}
