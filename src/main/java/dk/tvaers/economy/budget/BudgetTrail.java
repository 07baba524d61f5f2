package dk.tvaers.economy.budget;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Right;
import dk.tvaers.audit.TrailKind;
import dk.tvaers.economy.agreed.AllocationKeyId;
import dk.tvaers.economy.cost.Amount;
import dk.tvaers.economy.cost.CostTypeId;
import dk.tvaers.kernel.Money;
import dk.tvaers.kernel.ProgrammeId;
import dk.tvaers.kernel.ProjectId;
import dk.tvaers.kit.Amounts;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.LocalDate;

/** What the trail tells of budgets. */
@Factory
final class BudgetTrail {

    @Singleton
    @Named("trail-budget")
    TrailKind budgets(BudgetRows rows, CurrentContext context) {
        return new TrailKind(KeepingBudgets.KIND, Right.SEE_ECONOMY, "line-set", "begun", "adopted")
                .field("costTypeId", CostTypeId.class)
                .field("programmeId", ProgrammeId.class)
                .field("projectId", ProjectId.class)
                .field("amount", String.class)
                .field("allocationKeyId", AllocationKeyId.class)
                .field("lines", Integer.class)
                .field("number", Integer.class)
                .field("adoptedOn", LocalDate.class)
                .field("decision", String.class)
                .said(
                        "amount",
                        (texts, written) -> Amount.of(written) instanceof Amount.Known(Money money)
                                ? new Amounts(texts).words(money)
                                : written)
                .shownAt(Budgets.PATH)
                .records(BudgetId.class, ids -> rows.trailNames(context.collaborationId(), ids));
    }
}
