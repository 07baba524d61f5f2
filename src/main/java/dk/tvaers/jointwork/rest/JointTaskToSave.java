package dk.tvaers.jointwork.rest;

import dk.tvaers.jointwork.JointTaskData;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.ProjectId;
import dk.tvaers.kit.rest.Fields;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All that is said of a joint task, since what is left out is taken away; how far it is stays as it is. */
@Serdeable
record JointTaskToSave(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, maxLength = JointTaskData.NAME_LENGTH) @Nullable
        String name,

        @Schema(maxLength = JointTaskData.TEXT_LENGTH) @Nullable
        String text,

        @Schema(
                requiredMode = Schema.RequiredMode.REQUIRED,
                description = "The code of the responsible municipality",
                example = "161")
        @Nullable
        String municipality,

        @Schema(description = "The codes of the municipalities that take part beside it") @Nullable
        List<@Nullable String> participants,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, format = "date") @Nullable
        String deadline,

        @Schema(description = "The id of the project that it belongs to", pattern = "[0-9A-Z]{13}") @Nullable
        String project) {

    JointTaskData data() {
        Fields fields = new Fields();
        fields.required("name", name);
        fields.required("municipality", municipality);
        ProjectId belongs = fields.id("project", project, ProjectId::of);
        LocalDate date = fields.requiredDate("deadline", deadline);
        return new JointTaskData(
                Objects.requireNonNull(name),
                text,
                MunicipalityCode.of(Objects.requireNonNull(municipality)),
                codes(),
                date,
                belongs);
    }

    private Set<MunicipalityCode> codes() {
        Set<MunicipalityCode> codes = new HashSet<>();
        for (String code : participants == null ? List.<@Nullable String>of() : participants) {
            try {
                codes.add(new MunicipalityCode(Objects.requireNonNullElse(code, "")));
            } catch (Invalid unreadable) {
                throw new Invalid("participants", "error.municipality-code", Objects.requireNonNullElse(code, ""));
            }
        }
        return codes;
    }
}
