package dk.tvaers.position.rest;

import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.ProgrammeId;
import dk.tvaers.kernel.ProjectId;
import dk.tvaers.kit.rest.Fields;
import dk.tvaers.position.PositionData;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

@Serdeable
@Schema(name = "JointPositionToWrite")
record PositionToWrite(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, maxLength = PositionData.LONGEST_QUESTION) @Nullable
        String question,

        @Schema(maxLength = PositionData.LONGEST_BACKGROUND) @Nullable
        String background,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, maxLength = PositionData.LONGEST_PARTY) @Nullable
        String recipient,

        @Schema(description = "The municipality that raises it; left out by the coordinator. Not changed later")
        @Nullable
        String municipality,

        @Schema(pattern = "[0-9A-Z]{13}") @Nullable String programme,

        @Schema(pattern = "[0-9A-Z]{13}") @Nullable String project,

        @Schema(format = "date", description = "When the position shall be sent: today or later when it is raised")
        @Nullable
        String deadline) {

    @Nullable
    MunicipalityCode by() {
        return municipality == null ? null : MunicipalityCode.of(municipality);
    }

    PositionData data() {
        Fields fields = new Fields();
        fields.required("question", question);
        fields.required("recipient", recipient);
        ProgrammeId inProgramme = fields.id("programme", programme, ProgrammeId::of);
        ProjectId inProject = fields.id("project", project, ProjectId::of);
        LocalDate until = fields.date("deadline", deadline);
        fields.throwIfAny();
        return new PositionData(
                Objects.requireNonNull(question),
                background,
                Objects.requireNonNull(recipient),
                inProgramme,
                inProject,
                until);
    }
}
