package dk.tvaers.economy.cost;

import dk.tvaers.kernel.Money;
import dk.tvaers.kernel.ProgrammeId;
import dk.tvaers.kernel.ProjectId;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.MappedProperty;
import org.jspecify.annotations.Nullable;

/**
 * What the shared costs of a type and a place come to in a year, without VAT; of each sum, how many are not known.
 *
 * @param programme null when they are for a project, or for the whole collaboration
 * @param placeName of the programme or the project; null when they are for the whole collaboration
 * @param expected what was paid where it is known, else the forecast, else what was planned
 */
@Introspected
public record CostSum(
        @MappedProperty CostTypeId type,
        String typeName,
        @MappedProperty @Nullable ProgrammeId programme,
        @MappedProperty @Nullable ProjectId project,
        @Nullable String placeName,
        @MappedProperty Money expected,
        long expectedUnknown,
        @MappedProperty Money actual,
        long actualUnknown) {

    public CostPlace place() {
        return CostPlace.of(programme, project);
    }
}
