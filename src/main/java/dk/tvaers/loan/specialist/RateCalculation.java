package dk.tvaers.loan.specialist;

import dk.tvaers.kernel.Money;
import dk.tvaers.kernel.PersonId;
import io.micronaut.data.annotation.AutoPopulated;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TenantId;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How the full cost of an hour was reckoned when a rate was set; it never changes. */
@MappedEntity("rate_calculation")
public record RateCalculation(
        @Id RateId rateId,

        @TenantId @AutoPopulated(updatable = false) @Nullable
        Long collaborationId,

        Money yearlySalary,
        Money yearlyPension,
        Money yearlyOverhead,
        BigDecimal effectiveHours,
        Money fullCost,
        Instant calculatedAt,
        PersonId calculatedBy) {

    static RateCalculation of(RateId id, CostCalculation calculation, Money fullCost, Instant at, PersonId by) {
        return new RateCalculation(
                id,
                null,
                calculation.salary(),
                calculation.pension(),
                calculation.overhead(),
                calculation.effectiveHours(),
                fullCost,
                at,
                by);
    }
}
