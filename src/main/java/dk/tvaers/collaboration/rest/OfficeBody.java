package dk.tvaers.collaboration.rest;

import dk.tvaers.collaboration.MunicipalityRef;
import dk.tvaers.collaboration.Office;
import dk.tvaers.collaboration.OfficeItem;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@Serdeable
@Schema(name = "Office")
record OfficeBody(
        String id,
        Office kind,
        MunicipalityRef municipality,
        LocalDate fromOn,

        @Schema(description = "The last day in office; null while it runs") @Nullable
        LocalDate toOn) {

    static OfficeBody of(OfficeItem item) {
        return new OfficeBody(item.id().toString(), item.kind(), item.municipality(), item.fromOn(), item.toOn());
    }
}
