package dk.tvaers.economy.overview;

import dk.tvaers.collaboration.MunicipalityRef;
import dk.tvaers.economy.budget.BudgetVersionItem;
import dk.tvaers.kernel.Money;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A municipality's share of a year's shared costs, without VAT.
 *
 * @param adopted the version of the budget; null when none is adopted and the draft stands here
 * @param expected what was paid where it is known, else the forecast, else what was planned
 * @param paid what of it was paid
 * @param types what it is for by type of cost, the largest first
 * @param places what it is for by programme and project, the largest first
 * @param members those that the reader sees, lowest municipality code first
 * @param allMembers how many there are in the year
 * @param awaiting what waits for the municipality's approval
 */
public record Overview(
        int year,
        MunicipalityRef municipality,
        @Nullable BudgetVersionItem adopted,
        ShareSum budget,
        ShareSum expected,
        ShareSum paid,
        List<SharePart> types,
        List<SharePart> places,
        List<MemberShare> members,
        int allMembers,
        List<Awaiting> awaiting) {

    /** What is left of its share of the budget when all goes as expected; below zero when it is overrun. */
    public Money left() {
        return budget.known().minus(expected.known());
    }

    /** Whether any budget is set aside, also where none of it can be shared. */
    public boolean hasBudget() {
        return adopted != null || !budget.equals(ShareSum.NOTHING);
    }

    /** Whether the year has neither costs nor a budget of which anything could be told. */
    public boolean isEmpty() {
        return types.isEmpty();
    }
}
