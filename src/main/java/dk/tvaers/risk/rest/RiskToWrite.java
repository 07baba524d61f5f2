package dk.tvaers.risk.rest;

import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.LocalProjectId;
import dk.tvaers.kernel.ProgrammeId;
import dk.tvaers.kernel.ProjectId;
import dk.tvaers.kit.rest.Fields;
import dk.tvaers.risk.RiskData;
import dk.tvaers.risk.RiskPlace;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

@Serdeable
@Schema(name = "RiskToWrite", description = "Exactly one of localProject, project and programme is named.")
record RiskToWrite(
        @Schema(pattern = "[0-9A-Z]{13}") @Nullable String localProject,
        @Schema(pattern = "[0-9A-Z]{13}") @Nullable String project,
        @Schema(pattern = "[0-9A-Z]{13}") @Nullable String programme,

        @Schema(
                requiredMode = Schema.RequiredMode.REQUIRED,
                allowableValues = {"RISK", "ISSUE", "DEPENDENCY"})
        @Nullable
        String kind,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, maxLength = RiskData.LONGEST_TITLE) @Nullable
        String title,

        @Schema(maxLength = RiskData.LONGEST) @Nullable String description,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, minimum = "1", maximum = "5") @Nullable
        Integer probability,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, minimum = "1", maximum = "5") @Nullable
        Integer consequence,

        @Schema(
                requiredMode = Schema.RequiredMode.REQUIRED,
                pattern = "[0-9A-Z]{13}",
                description = "A person of the municipality, or a coordinator; of a joint risk any person")
        @Nullable
        String owner,

        @Schema(maxLength = RiskData.LONGEST, description = "Needed while it is being handled") @Nullable
        String measure,

        @Schema(format = "date", description = "Needed while it is being handled; not in the past") @Nullable
        String due,

        @Schema(
                requiredMode = Schema.RequiredMode.REQUIRED,
                allowableValues = {"OPEN", "UNDER_WAY"})
        @Nullable
        String state) {

    /** @throws Invalid unless exactly one place is named */
    RiskPlace place() {
        if (Stream.of(localProject, project, programme).filter(Objects::nonNull).count() != 1) {
            throw new Invalid("localProject", "risk.rule.one-place");
        }
        Fields fields = new Fields();
        LocalProjectId ofLocal = fields.id("localProject", localProject, LocalProjectId::of);
        ProjectId ofProject = fields.id("project", project, ProjectId::of);
        ProgrammeId ofProgramme = fields.id("programme", programme, ProgrammeId::of);
        fields.throwIfAny();
        if (ofLocal != null) {
            return new RiskPlace.OfLocalProject(ofLocal);
        }
        return ofProject != null
                ? new RiskPlace.OfProject(ofProject)
                : new RiskPlace.OfProgramme(Objects.requireNonNull(ofProgramme));
    }

    RiskData data() {
        return new RiskToSave(kind, title, description, probability, consequence, owner, measure, due, state).data();
    }
}
