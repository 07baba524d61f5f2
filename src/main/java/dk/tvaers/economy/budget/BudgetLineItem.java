package dk.tvaers.economy.budget;

import dk.tvaers.economy.agreed.AllocationKeyId;
import dk.tvaers.economy.cost.Amount;
import dk.tvaers.economy.cost.CostPlace;
import dk.tvaers.economy.cost.CostTypeId;
import dk.tvaers.kernel.Money;
import dk.tvaers.kernel.ProgrammeId;
import dk.tvaers.kernel.ProjectId;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.MappedProperty;
import org.jspecify.annotations.Nullable;

/**
 * What is set aside in a year for a type of cost, without VAT.
 *
 * @param programme null when it is for a project, or for the whole collaboration
 * @param placeName of the programme or the project; null when it is for the whole collaboration
 * @param key by which it is shared; null until that is chosen
 */
@Introspected
public record BudgetLineItem(
        @MappedProperty CostTypeId type,
        String typeName,
        @MappedProperty @Nullable ProgrammeId programme,
        @MappedProperty @Nullable ProjectId project,
        @Nullable String placeName,
        @MappedProperty @Nullable Money kroner,
        boolean unknown,
        @MappedProperty @Nullable AllocationKeyId key,
        @Nullable String keyName) {

    public Amount amount() {
        return Amount.of(kroner, unknown);
    }

    public CostPlace place() {
        return CostPlace.of(programme, project);
    }
}
