package dk.tvaers.loan.specialist.rest;

import dk.tvaers.kit.rest.Fields;
import dk.tvaers.loan.specialist.CatalogueEntry;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

@Serdeable
@Schema(name = "CatalogueEntry")
record CatalogueBody(
        String id,
        String name,

        @Schema(description = "From this day on it is no longer chosen") @Nullable
        LocalDate retiredOn) {

    static CatalogueBody of(CatalogueEntry entry) {
        return new CatalogueBody(entry.id().toString(), entry.name(), entry.retiredOn());
    }

    @Serdeable
    @Schema(name = "CatalogueName")
    record Name(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED, maxLength = CatalogueEntry.LONGEST_NAME) @Nullable
            String name) {

        String text() {
            Fields fields = new Fields();
            fields.required("name", name);
            fields.throwIfAny();
            return Objects.requireNonNull(name);
        }
    }
}
