package dk.tvaers.economy.overview;

import dk.tvaers.economy.cost.CostPlace;
import dk.tvaers.economy.cost.CostTypeId;
import dk.tvaers.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a municipality bears of one type of cost, or of what is for one place.
 *
 * @param type null of a place
 * @param place null of a type
 * @param name of the type, the programme or the project; null for the whole collaboration
 */
public record SharePart(
        @Nullable CostTypeId type,
        @Nullable CostPlace place,
        @Nullable String name,
        ShareSum budget,
        ShareSum expected,
        ShareSum paid) {

    /** What is left of its share of the budget when all goes as expected; below zero when it is overrun. */
    public Money left() {
        return budget.known().minus(expected.known());
    }

    SharePart plus(SharePart other) {
        return new SharePart(
                type, place, name, budget.plus(other.budget), expected.plus(other.expected), paid.plus(other.paid));
    }
}
