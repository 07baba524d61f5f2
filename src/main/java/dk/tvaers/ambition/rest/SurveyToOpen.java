package dk.tvaers.ambition.rest;

import dk.tvaers.kernel.ProgrammeId;
import dk.tvaers.kit.rest.Fields;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

@Serdeable
@Schema(name = "AmbitionSurveyToOpen")
record SurveyToOpen(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, pattern = "[0-9A-Z]{13}") @Nullable
        String programme,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, format = "date", description = "Today or later") @Nullable
        String deadline) {

    LocalDate date() {
        Fields fields = new Fields();
        fields.required("programme", programme);
        return fields.requiredDate("deadline", deadline);
    }

    ProgrammeId programmeId() {
        Fields fields = new Fields();
        fields.required("programme", programme);
        ProgrammeId id = fields.id("programme", programme, ProgrammeId::of);
        fields.throwIfAny();
        return Objects.requireNonNull(id);
    }
}
