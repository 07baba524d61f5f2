package dk.tvaers.economy.budget;

import dk.tvaers.kernel.Money;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.MappedProperty;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A budget as it was adopted.
 *
 * @param number 1 for the first of the year
 * @param decision where and by whom it was adopted
 * @param total of the amounts that are known, without VAT
 * @param unknown how many are not
 */
@Introspected
public record BudgetVersionItem(
        @MappedProperty BudgetVersionId id,
        int number,
        LocalDate adoptedOn,
        String decision,
        Instant writtenAt,
        String writtenBy,
        @MappedProperty Money total,
        long unknown) {}
