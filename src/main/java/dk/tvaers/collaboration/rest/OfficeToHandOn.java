package dk.tvaers.collaboration.rest;

import dk.tvaers.collaboration.Office;
import dk.tvaers.collaboration.Offices;
import dk.tvaers.kit.rest.Fields;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

@Serdeable
record OfficeToHandOn(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, implementation = Office.class) @Nullable
        String kind,

        @Schema(description = "The code of who takes over; left out, nobody does", example = "161") @Nullable
        String municipality,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, format = "date", description = "The first day") @Nullable
        String fromOn) {

    void handOn(Offices offices) {
        Fields fields = new Fields();
        fields.required("kind", kind);
        Office office = fields.code("kind", kind, Office.class);
        LocalDate from = fields.requiredDate("fromOn", fromOn);
        offices.handOn(
                Objects.requireNonNull(office),
                municipality == null ? null : MemberToAdmit.code("municipality", municipality),
                from);
    }
}
