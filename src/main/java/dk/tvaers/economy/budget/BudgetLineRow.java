package dk.tvaers.economy.budget;

import dk.tvaers.economy.agreed.AllocationKeyId;
import dk.tvaers.economy.cost.Amount;
import dk.tvaers.economy.cost.CostPlace;
import dk.tvaers.economy.cost.CostTypeId;
import dk.tvaers.kernel.Money;
import dk.tvaers.kernel.ProgrammeId;
import dk.tvaers.kernel.ProjectId;
import io.micronaut.data.annotation.AutoPopulated;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TenantId;
import io.micronaut.data.annotation.Version;
import org.jspecify.annotations.Nullable;

@MappedEntity("budget_line")
record BudgetLineRow(
        @Id BudgetLineId id,

        @TenantId @AutoPopulated(updatable = false) @Nullable
        Long collaborationId,

        BudgetId budgetId,
        CostTypeId costTypeId,
        @Nullable ProgrammeId programmeId,
        @Nullable ProjectId projectId,
        @Nullable Money amount,
        boolean amountUnknown,
        @Nullable AllocationKeyId allocationKeyId,
        @Version @Nullable Long version) {

    static BudgetLineRow of(
            BudgetId budget, CostTypeId type, CostPlace place, Amount amount, @Nullable AllocationKeyId key) {
        return new BudgetLineRow(
                BudgetLineId.next(),
                null,
                budget,
                type,
                place.programme(),
                place.project(),
                amount.known(),
                amount.isUnknown(),
                key,
                null);
    }

    BudgetLineRow with(Amount other, @Nullable AllocationKeyId key) {
        return new BudgetLineRow(
                id,
                collaborationId,
                budgetId,
                costTypeId,
                programmeId,
                projectId,
                other.known(),
                other.isUnknown(),
                key,
                version);
    }

    CostPlace place() {
        return CostPlace.of(programmeId, projectId);
    }

    Amount written() {
        return Amount.of(amount, amountUnknown);
    }
}
