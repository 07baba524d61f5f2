package dk.tvaers.economy.cost;

import dk.tvaers.kernel.Money;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.MappedProperty;

/**
 * What costs come to: the sum of those that are known, and how many are not.
 *
 * @param costs how many there are
 */
@Introspected
public record CostTotals(
        long costs,
        @MappedProperty Money planned,
        long plannedUnknown,
        @MappedProperty Money forecast,
        long forecastUnknown,
        @MappedProperty Money actual,
        long actualUnknown) {}
