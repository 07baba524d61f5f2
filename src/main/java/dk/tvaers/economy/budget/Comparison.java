package dk.tvaers.economy.budget;

import dk.tvaers.economy.cost.CostPlace;
import dk.tvaers.economy.cost.CostTypeId;
import dk.tvaers.kernel.Money;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was set aside in a year beside what is expected and what was paid, of the costs that are shared.
 *
 * @param adopted the version of the budget; null when none is adopted and the draft stands here
 */
public record Comparison(int year, @Nullable BudgetVersionItem adopted, List<Line> lines) {

    /** A sum of what is known, and how many amounts are not. */
    public record Sum(Money known, long unknown) {

        public static final Sum NOTHING = new Sum(Money.ZERO, 0);

        public Sum plus(Sum other) {
            return new Sum(known.plus(other.known), unknown + other.unknown);
        }
    }

    /**
     * A type of cost, for the collaboration, a programme or a project.
     *
     * @param placeName null when it is for the whole collaboration
     * @param expected what was paid where it is known, else the forecast, else what was planned
     */
    public record Line(
            CostTypeId type,
            String typeName,
            CostPlace place,
            @Nullable String placeName,
            Sum budget,
            Sum expected,
            Sum actual) {

        /** What is left of the budget when all goes as expected; below zero when it is overrun. */
        public Money left() {
            return budget.known().minus(expected.known());
        }
    }

    public Sum budget() {
        return lines.stream().map(Line::budget).reduce(Sum.NOTHING, Sum::plus);
    }

    public Sum expected() {
        return lines.stream().map(Line::expected).reduce(Sum.NOTHING, Sum::plus);
    }

    public Sum actual() {
        return lines.stream().map(Line::actual).reduce(Sum.NOTHING, Sum::plus);
    }

    public Money left() {
        return budget().known().minus(expected().known());
    }
}
