package dk.tvaers.economy.cost.rest;

import dk.tvaers.economy.cost.CostTotals;
import dk.tvaers.kernel.Money;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;

@Serdeable
@Schema(name = "CostTotals", description = "The sums of what is known, and how many amounts are unknown")
record TotalsBody(
        long costs,
        Money planned,
        long plannedUnknown,

        @Schema(description = "What was paid where it is known, else the forecast, else what was planned")
        Money expected,

        long expectedUnknown,
        Money actual,
        long actualUnknown) {

    static TotalsBody of(CostTotals totals) {
        return new TotalsBody(
                totals.costs(),
                totals.planned(),
                totals.plannedUnknown(),
                totals.expected(),
                totals.expectedUnknown(),
                totals.actual(),
                totals.actualUnknown());
    }
}
