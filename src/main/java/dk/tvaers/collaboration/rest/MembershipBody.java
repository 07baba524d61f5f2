package dk.tvaers.collaboration.rest;

import dk.tvaers.collaboration.MembershipItem;
import dk.tvaers.collaboration.MunicipalityRef;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@Serdeable
@Schema(name = "Membership")
record MembershipBody(
        String id,
        MunicipalityRef municipality,
        LocalDate joinedOn,

        @Schema(description = "The last day; null while the membership runs") @Nullable
        LocalDate leftOn) {

    static MembershipBody of(MembershipItem item) {
        return new MembershipBody(item.id().toString(), item.municipality(), item.joinedOn(), item.leftOn());
    }
}
