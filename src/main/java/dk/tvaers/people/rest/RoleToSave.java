package dk.tvaers.people.rest;

import dk.tvaers.access.Role;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.Period;
import dk.tvaers.kernel.ProjectId;
import dk.tvaers.kit.rest.Fields;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A role as a caller gives or corrects it. */
@Serdeable
@Schema(name = "RoleToSave")
record RoleToSave(
        @Schema(
                requiredMode = Schema.RequiredMode.REQUIRED,
                implementation = Role.class,
                description = "A correction leaves the role as it is")
        @Nullable
        String role,

        @Schema(description = "The code of a member municipality, for roles that are bound to one") @Nullable
        String municipality,

        @Schema(description = "The id of a project, for project leaders", pattern = "[0-9A-Z]{13}") @Nullable
        String project,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, format = "date", description = "Its first day") @Nullable
        String from,

        @Schema(format = "date", description = "Its last day; without it the role stays") @Nullable
        String to) {

    /** What is read of it. */
    record Read(
            @Nullable Role role,
            @Nullable MunicipalityCode municipality,
            @Nullable ProjectId project,
            Period period) {}

    /**
     * @param isNew whether the role itself must be named
     * @throws Invalid when something is missing or cannot be read
     */
    Read read(boolean isNew) {
        Fields fields = new Fields();
        if (isNew) {
            fields.required("role", role);
        }
        fields.required("from", from);
        Role read = fields.code("role", role, Role.class);
        ProjectId projectId = fields.id("project", project, ProjectId::of);
        LocalDate first = fields.date("from", from);
        LocalDate last = fields.date("to", to);
        fields.throwIfAny();
        if (first == null) {
            throw new IllegalStateException("refused above");
        }
        return new Read(
                read,
                municipality == null ? null : MunicipalityCode.of(municipality),
                projectId,
                new Period(first, last));
    }
}
