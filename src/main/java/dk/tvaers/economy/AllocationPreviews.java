package dk.tvaers.economy;

import dk.tvaers.access.Guard;
import dk.tvaers.access.Right;
import dk.tvaers.access.Target;
import dk.tvaers.economy.key.Allocation;
import dk.tvaers.economy.key.AllocationKey;
import dk.tvaers.economy.key.BuyIn;
import dk.tvaers.kernel.Forbidden;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.Money;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.RuleBroken;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;

/** What a key would make of an amount, before anybody chooses it. Nothing is kept. */
@Singleton
public class AllocationPreviews {

    private final Sharing sharing;
    private final Guard guard;

    AllocationPreviews(Sharing sharing, Guard guard) {
        this.sharing = sharing;
        this.guard = guard;
    }

    /**
     * The share of each that is a member on some day of a period.
     *
     * @throws RuleBroken when there is no member then, or the key has nothing to go by
     * @throws Invalid of the field {@code key} when it names who is no member, or whose inhabitants are not known
     * @throws Forbidden by hours, without the right to see all loans
     */
    @Transactional(readOnly = true)
    public Allocation preview(Money amount, SharedPeriod period, AllocationKey key) {
        require(key);
        return sharing.over(period).of(amount, key);
    }

    /**
     * What a municipality would pay that joins later, had the amount been shared over an earlier period without it.
     *
     * @throws RuleBroken when it was a member in the period, when nobody was, or when the key has nothing to go by
     * @throws Invalid as {@link #preview}
     * @throws Forbidden as {@link #preview}
     */
    @Transactional(readOnly = true)
    public BuyIn buyIn(Money amount, SharedPeriod period, AllocationKey key, MunicipalityCode joiner) {
        require(key);
        return sharing.over(period).buyIn(amount, key, joiner);
    }

    private void require(AllocationKey key) {
        guard.require(Right.PREVIEW_ALLOCATION);
        if (key.goesByHours()) {
            guard.require(Right.SEE_LOAN, Target.COLLABORATION);
        }
    }
}
