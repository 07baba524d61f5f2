package dk.tvaers.help;

import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.PersonId;
import io.micronaut.data.annotation.AutoPopulated;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TenantId;
import io.micronaut.data.annotation.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@MappedEntity("help_offer")
record OfferRow(
        @Id HelpOfferId id,

        @TenantId @AutoPopulated(updatable = false) @Nullable
        Long collaborationId,

        HelpWishId wishId,
        MunicipalityCode municipalityCode,
        String note,
        Instant offeredAt,
        PersonId offeredBy,
        @Nullable Instant acceptedAt,
        @Nullable PersonId acceptedBy,
        @Version @Nullable Long version) {

    static OfferRow of(
            HelpOfferId id, HelpWishId wish, MunicipalityCode municipality, String note, Instant at, PersonId by) {
        return new OfferRow(id, null, wish, municipality, note, at, by, null, null, null);
    }

    OfferRow accepted(Instant at, PersonId by) {
        return new OfferRow(id, collaborationId, wishId, municipalityCode, note, offeredAt, offeredBy, at, by, version);
    }
}
