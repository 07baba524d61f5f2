package dk.tvaers.economy.cost;

import dk.tvaers.collaboration.Members;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.Now;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** Whether a cost can be what is said of it: of a type in use, for something there is, paid by a member. */
@Singleton
class CostChecks {

    private final PlacedCosts placed;
    private final Members members;

    CostChecks(PlacedCosts placed, Members members) {
        this.placed = placed;
        this.members = members;
    }

    Invalid.Collector problems(CostData data) {
        return problems(data, null);
    }

    /** @param before what was said of it; a type that is retired since can stay */
    Invalid.Collector problems(CostData data, @Nullable CostData before) {
        boolean sameType = before != null && before.type().equals(data.type());
        return data.problems(Now.today())
                .check(sameType || placed.isInUse(data.type()), "type", "cost.rule.no-type")
                .check(placed.isKey(data.key()), "key", "cost.rule.no-key")
                .check(placed.isThere(data.place()), "place", "cost.rule.no-place")
                .check(
                        data.to().isBefore(data.from())
                                || members.of(data.payer(), data.from()).isPresent()
                                || members.of(data.payer(), data.to()).isPresent(),
                        "payer",
                        "cost.rule.no-member");
    }
}
