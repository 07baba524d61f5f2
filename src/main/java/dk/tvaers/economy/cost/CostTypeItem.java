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
        @Nullable VatTreatment vatTreatment,
        @Nullable BigDecimal vatRate,
        @Nullable String vatNote,
        @Nullable Instant vatSignedAt,
        @Nullable String vatSignedBy,
        @Nullable LocalDate retiredOn,
        long version) {

    /** As finance has chosen it; null until it has. */
    public @Nullable Vat vat() {
        return vatTreatment == null || vatRate == null ? null : new Vat(vatTreatment, vatRate, vatNote);
    }

    public boolean isRetired() {
        return retiredOn != null;
    }
}
