package dk.tvaers.help.rest;

import dk.tvaers.help.OfferItem;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@Serdeable
@Schema(name = "HelpOffer")
record OfferBody(
        String id,
        String municipality,
        String municipalityName,
        String note,
        Instant offeredAt,
        String offeredBy,

        @Schema(description = "Null while it waits") @Nullable
        Instant acceptedAt,

        @Nullable String acceptedBy) {

    static OfferBody of(OfferItem offer) {
        return new OfferBody(
                offer.id().toString(),
                offer.municipality().value(),
                offer.municipalityName(),
                offer.note(),
                offer.offeredAt(),
                offer.offeredBy(),
                offer.acceptedAt(),
                offer.acceptedBy());
    }
}
