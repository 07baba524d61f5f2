package dk.tvaers.filing.rest;

import dk.tvaers.filing.FilingItem;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@Serdeable
@Schema(name = "Filing")
record FilingBody(
        @Schema(description = "The municipality's code") String municipality,
        String municipalityName,

        @Schema(description = "Its own case number, said here or known from the record") @Nullable
        String caseNumber,

        @Nullable String kleNumber,

        @Schema(description = "When it was filed there; null while it is not") @Nullable
        LocalDate filedOn,

        @Nullable String filedBy) {

    static FilingBody of(FilingItem item) {
        return new FilingBody(
                item.municipalityCode().value(),
                item.municipalityName(),
                item.caseNumber(),
                item.kleNumber(),
                item.filedOn(),
                item.filedByName());
    }
}
