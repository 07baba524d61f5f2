package dk.tvaers.settings.rest;

import dk.tvaers.collaboration.MunicipalityRef;
import dk.tvaers.settings.LimitItem;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;

@Serdeable
@Schema(name = "ApprovalLimit")
record LimitBody(
        String id,
        MunicipalityRef municipality,

        @Schema(description = "It holds from this day until the municipality's next one")
        LocalDate fromOn,

        @Schema(description = "Up to so much the programme leader approves alone; above it the director")
        int kroner) {

    static LimitBody of(LimitItem item) {
        return new LimitBody(item.id().toString(), item.municipality(), item.fromOn(), item.kroner());
    }
}
