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
        Money forecast,
        long forecastUnknown,
        Money actual,
        long actualUnknown) {

    static TotalsBody of(CostTotals totals) {
        return new TotalsBody(
                totals.costs(),
                totals.planned(),
                totals.plannedUnknown(),
                totals.forecast(),
                totals.forecastUnknown(),
                totals.actual(),
                totals.actualUnknown());
    }
}
