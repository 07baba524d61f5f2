package dk.tvaers.matter.rest;

import dk.tvaers.kit.rest.Fields;
import dk.tvaers.matter.MatterStep;
import dk.tvaers.matter.Outcome;
import dk.tvaers.matter.StepData;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

@Serdeable
@Schema(name = "MatterStepToWrite")
record StepToWrite(
        @Schema(
                requiredMode = Schema.RequiredMode.REQUIRED,
                allowableValues = {"PREPARED", "ON_AGENDA", "DECIDED"})
        @Nullable
        String step,

        @Schema(
                requiredMode = Schema.RequiredMode.REQUIRED,
                format = "date",
                description = "Only an agenda may lie in the future")
        @Nullable
        String on,

        @Schema(maxLength = StepData.LONGEST_BODY, description = "On whose agenda it is, or who has decided") @Nullable
        String body,

        @Schema(
                allowableValues = {"APPROVED", "APPROVED_WITH_REMARKS", "REJECTED"},
                description = "Of a decision")
        @Nullable
        String outcome,

        @Schema(minimum = "1", description = "Needed of who takes part, where the matter has a unit") @Nullable
        Long volume,

        @Schema(maxLength = StepData.LONGEST_CASE_NUMBER) @Nullable
        String caseNumber,

        @Schema(maxLength = StepData.LONGEST_NOTE, description = "Needed with remarks") @Nullable
        String note) {

    StepData data() {
        Fields fields = new Fields();
        fields.required("step", step);
        MatterStep taken = fields.code("step", step, MatterStep.class);
        Outcome came = fields.code("outcome", outcome, Outcome.class);
        LocalDate day = fields.requiredDate("on", on);
        return new StepData(Objects.requireNonNull(taken), day, body, came, volume, caseNumber, note);
    }
}
