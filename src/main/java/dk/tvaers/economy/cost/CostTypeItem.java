package dk.tvaers.economy.cost;

import dk.tvaers.economy.vat.Vat;
import dk.tvaers.economy.vat.VatTreatment;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.MappedProperty;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A type of cost.
 *
 * @param costs how many there are of it
 * @param vatSignedBy who signed it for the host's finance; null until somebody has
 * @param retiredOn from this day on it is no longer chosen; null while it is
 */
@Introspected
public record CostTypeItem(
        @MappedProperty CostTypeId id,
        String name,
        long costs,
        @Nullable LocalDate retiredOn,
        long version) {

    public boolean isRetired() {
        return retiredOn != null;
    }
}
