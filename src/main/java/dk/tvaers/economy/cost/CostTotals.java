package dk.tvaers.economy.cost;

import dk.tvaers.kernel.Money;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.MappedProperty;

/**
 * What costs come to: the sum of those that are known, and how many are not.
 *
 * @param costs how many there are
 * @param expected what was paid where it is known, else the forecast, else what was planned
 */
@Introspected
public record CostTotals(
        long costs,
        @MappedProperty Money planned,
        long plannedUnknown,
        @MappedProperty Money expected,
        long expectedUnknown,
        @MappedProperty Money actual,
        long actualUnknown) {}
