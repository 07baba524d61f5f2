package dk.tvaers.economy.budget;

import dk.tvaers.economy.agreed.AllocationKeyId;
import dk.tvaers.economy.cost.CostTypeId;
import dk.tvaers.kernel.Money;
import dk.tvaers.kernel.ProgrammeId;
import dk.tvaers.kernel.ProjectId;
import io.micronaut.data.annotation.AutoPopulated;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TenantId;
import org.jspecify.annotations.Nullable;

@MappedEntity("budget_version_line")
record BudgetVersionLineRow(
        @Id BudgetVersionLineId id,

        @TenantId @AutoPopulated(updatable = false) @Nullable
        Long collaborationId,

        BudgetVersionId budgetVersionId,
        CostTypeId costTypeId,
        @Nullable ProgrammeId programmeId,
        @Nullable ProjectId projectId,
        @Nullable Money amount,
        boolean amountUnknown,
        @Nullable AllocationKeyId allocationKeyId) {

    static BudgetVersionLineRow of(BudgetVersionId version, BudgetLineRow line) {
        return new BudgetVersionLineRow(
                BudgetVersionLineId.next(),
                null,
                version,
                line.costTypeId(),
                line.programmeId(),
                line.projectId(),
                line.amount(),
                line.amountUnknown(),
                line.allocationKeyId());
    }
}
