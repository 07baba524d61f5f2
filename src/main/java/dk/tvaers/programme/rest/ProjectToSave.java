package dk.tvaers.programme.rest;

import dk.tvaers.kernel.ProgrammeId;
import dk.tvaers.kit.rest.Fields;
import dk.tvaers.programme.ProjectData;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** All facts of a project, since what is left out is taken away. */
@Serdeable
record ProjectToSave(
        @Schema(
                requiredMode = Schema.RequiredMode.REQUIRED,
                description = "The id of its programme",
                pattern = "[0-9A-Z]{13}")
        @Nullable
        String programme,

        @Schema(
                requiredMode = Schema.RequiredMode.REQUIRED,
                description = "Capital letters, digits and hyphens, at most 20",
                example = "SAPA")
        @Nullable
        String code,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, maxLength = 60) @Nullable
        String shortName,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, maxLength = 200) @Nullable
        String fullName,

        @Schema(maxLength = 60) @Nullable String kind,

        @Schema(maxLength = 200, description = "The system it takes the place of") @Nullable
        String replaces,

        @Schema(maxLength = 120) @Nullable String supplier,

        @Schema(maxLength = 10_000, description = "What is known of its milestones, as text") @Nullable
        String milestones,

        @Schema(maxLength = 10_000) @Nullable String outcome) {

    ProgrammeId programmeId() {
        Fields fields = new Fields();
        fields.required("programme", programme);
        fields.required("code", code);
        fields.required("shortName", shortName);
        fields.required("fullName", fullName);
        ProgrammeId id = fields.id("programme", programme, ProgrammeId::of);
        fields.throwIfAny();
        return Objects.requireNonNull(id);
    }

    ProjectData data() {
        return new ProjectData(
                given(code), given(shortName), given(fullName), kind, replaces, supplier, milestones, outcome);
    }

    private static String given(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
