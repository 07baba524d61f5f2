package dk.tvaers.settings.rest;

import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.PortalException;
import dk.tvaers.kit.rest.Fields;
import dk.tvaers.settings.Approvers;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

@Serdeable
record LimitToRecord(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "161") @Nullable
        String municipality,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = "0 when the director approves everything")
        @Nullable
        Integer kroner,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, format = "date", description = "Today at the earliest")
        @Nullable
        String fromOn) {

    /** @throws Invalid when something is missing or cannot be read */
    void record(Approvers approvers) {
        Fields fields = new Fields();
        fields.required("municipality", municipality);
        fields.required("kroner", kroner);
        LocalDate from = fields.requiredDate("fromOn", fromOn);
        approvers.record(code(Objects.requireNonNull(municipality)), Objects.requireNonNull(kroner), from);
    }

    private static MunicipalityCode code(String text) {
        try {
            return MunicipalityCode.of(text);
        } catch (PortalException impossible) {
            throw new Invalid("municipality", "error.municipality-code", text);
        }
    }
}
