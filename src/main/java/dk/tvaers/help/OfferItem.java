package dk.tvaers.help;

import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.PersonId;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.MappedProperty;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a municipality offers. */
@Introspected
public record OfferItem(
        @MappedProperty HelpOfferId id,
        @MappedProperty MunicipalityCode municipality,
        String municipalityName,
        String note,
        Instant offeredAt,
        @MappedProperty PersonId offeredById,
        String offeredBy,
        @Nullable Instant acceptedAt,
        @Nullable String acceptedBy) {

    public boolean isAccepted() {
        return acceptedAt != null;
    }
}
