package dk.tvaers.economy.cost;

import dk.tvaers.access.Guard;
import dk.tvaers.access.Right;
import dk.tvaers.access.Target;
import dk.tvaers.economy.SharedPeriod;
import dk.tvaers.economy.Sharing;
import dk.tvaers.economy.agreed.AgreedKey;
import dk.tvaers.economy.agreed.AgreedKeys;
import dk.tvaers.economy.agreed.AllocationKeyId;
import dk.tvaers.economy.key.Allocation;
import dk.tvaers.kernel.Forbidden;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.Money;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kernel.RuleBroken;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Optional;

/** What each municipality bears of a cost, by the key that the members have agreed on (DOMAIN section 5). */
@Singleton
public class SharingCosts {

    private final Costs costs;
    private final AgreedKeys keys;
    private final Sharing sharing;
    private final Sight sight;
    private final Guard guard;

    SharingCosts(Costs costs, AgreedKeys keys, Sharing sharing, Sight sight, Guard guard) {
        this.costs = costs;
        this.keys = keys;
        this.sharing = sharing;
        this.sight = sight;
        this.guard = guard;
    }

    /**
     * The shares of a cost, by days of membership within its own days; of each the reader sees those of the municipalities
     * whose economy they see. Empty while no key is chosen, none of its versions holds, or nothing is known of the amount.
     *
     * @throws NotFound when the reader sees no such cost
     * @throws RuleBroken when the key has nothing to go by
     * @throws Invalid of the field {@code key} when it names who was no member, or whose inhabitants are not known
     * @throws Forbidden by hours, without the right to see all loans
     */
    @Transactional(readOnly = true)
    public Optional<SharedCost> of(CostLineId id) {
        CostItem cost = costs.get(id);
        AllocationKeyId chosen = cost.key();
        Money amount = cost.expected().known();
        if (chosen == null || amount == null) {
            return Optional.empty();
        }
        return keys.on(chosen, cost.toOn()).map(key -> shared(cost, key, amount));
    }

    private SharedCost shared(CostItem cost, AgreedKey key, Money amount) {
        if (key.key().goesByHours()) {
            guard.require(Right.SEE_LOAN, Target.COLLABORATION);
        }
        Sight.Seen seen = sight.now();
        Allocation all =
                sharing.over(new SharedPeriod(cost.fromOn(), cost.toOn())).of(amount, key.key());
        return new SharedCost(
                key,
                amount,
                all.shares().stream()
                        .filter(share -> seen.includes(share.municipality()))
                        .toList(),
                all.shares().size());
    }
}
