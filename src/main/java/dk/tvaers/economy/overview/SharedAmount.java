package dk.tvaers.economy.overview;

import dk.tvaers.economy.SharedPeriod;
import dk.tvaers.economy.agreed.AgreedKey;
import dk.tvaers.economy.budget.BudgetLineItem;
import dk.tvaers.economy.cost.Amount;
import dk.tvaers.economy.cost.CostItem;
import dk.tvaers.economy.cost.CostLineId;
import dk.tvaers.economy.cost.CostPlace;
import dk.tvaers.economy.cost.CostTypeId;
import dk.tvaers.economy.key.Allocation;
import dk.tvaers.kernel.MunicipalityCode;
import org.jspecify.annotations.Nullable;

/**
 * A cost or a line of a budget with everybody's share of it.
 *
 * @param allocation null unless it is shared
 */
record SharedAmount(
        @Nullable CostLineId cost,
        @Nullable String title,
        CostTypeId type,
        String typeName,
        CostPlace place,
        @Nullable String placeName,
        SharedPeriod period,
        Amount whole,
        boolean paid,
        ShareOutcome outcome,
        @Nullable AgreedKey key,
        @Nullable Allocation allocation) {

    static SharedAmount of(CostItem cost, YearSharing.Result result) {
        return new SharedAmount(
                cost.id(),
                cost.title(),
                cost.type(),
                cost.typeName(),
                cost.place(),
                cost.projectName() == null ? cost.programmeName() : cost.projectName(),
                new SharedPeriod(cost.fromOn(), cost.toOn()),
                cost.expected(),
                cost.actualKroner() != null,
                result.outcome(),
                result.key(),
                result.allocation());
    }

    static SharedAmount of(BudgetLineItem line, int year, YearSharing.Result result) {
        return new SharedAmount(
                null,
                null,
                line.type(),
                line.typeName(),
                line.place(),
                line.placeName(),
                YearSharing.year(year),
                line.amount(),
                false,
                result.outcome(),
                result.key(),
                result.allocation());
    }

    ShareLine of(MunicipalityCode municipality) {
        return new ShareLine(
                cost,
                title,
                type,
                typeName,
                place,
                placeName,
                period.from(),
                period.to(),
                whole,
                paid,
                outcome,
                key,
                allocation == null
                        ? null
                        : allocation.shares().stream()
                                .filter(share -> share.municipality().equals(municipality))
                                .findFirst()
                                .orElse(null));
    }
}
