package dk.tvaers.economy.cost;

import dk.tvaers.access.Right;
import dk.tvaers.exchange.SearchSource;
import dk.tvaers.exchange.SearchText;
import jakarta.inject.Singleton;
import java.util.List;

/** Finds costs by their titles, suppliers and vouchers. */
@Singleton
class CostSearch implements SearchSource {

    private final Costs costs;

    CostSearch(Costs costs) {
        this.costs = costs;
    }

    @Override
    public String textKey() {
        return "search.costs";
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public Right right() {
        return Right.SEE_ECONOMY;
    }

    @Override
    public List<Hit> search(SearchText text, int most) {
        return costs.found(text, most).stream()
                .map(cost -> new Hit(
                        cost.id(),
                        cost.title(),
                        cost.typeName() + ", " + cost.fromOn().getYear(),
                        Costs.COST_PATH + "/" + cost.id()))
                .toList();
    }
}
