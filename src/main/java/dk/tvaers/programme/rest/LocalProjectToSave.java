package dk.tvaers.programme.rest;

import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.PersonId;
import dk.tvaers.kit.rest.Fields;
import dk.tvaers.programme.LocalProjectData;
import dk.tvaers.programme.Participation;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The facts as a caller sends them: all of them, since what is left out is taken away. */
@Serdeable
record LocalProjectToSave(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, implementation = Participation.class) @Nullable
        String participation,

        @Schema(
                requiredMode = Schema.RequiredMode.REQUIRED,
                format = "date",
                description = "Since when; today at the latest")
        @Nullable
        String participationOn,

        @Schema(description = "The id of a person of the municipality", pattern = "[0-9A-Z]{13}") @Nullable
        String owner,

        @Schema(description = "The id of a person of the municipality", pattern = "[0-9A-Z]{13}") @Nullable
        String leader,

        @Schema(description = "The id of a person of the municipality, not the leader", pattern = "[0-9A-Z]{13}")
        @Nullable
        String deputy,

        @Schema(maxLength = 200) @Nullable String replacedSystem,
        @Schema(maxLength = 120) @Nullable String supplier,
        @Schema(format = "date") @Nullable String noticeDeadline,

        @Schema(format = "date", description = "Today at the latest") @Nullable
        String terminatedOn,

        @Schema(description = "15/6820 or 326-2017-22248") @Nullable
        String caseNumber) {

    /** @throws Invalid when something is missing or cannot be read */
    LocalProjectData data() {
        Fields fields = new Fields();
        fields.required("participation", participation);
        fields.required("participationOn", participationOn);
        Participation state = fields.code("participation", participation, Participation.class);
        LocalDate on = fields.date("participationOn", participationOn);
        PersonId ownerId = fields.id("owner", owner, PersonId::of);
        PersonId leaderId = fields.id("leader", leader, PersonId::of);
        PersonId deputyId = fields.id("deputy", deputy, PersonId::of);
        LocalDate deadline = fields.date("noticeDeadline", noticeDeadline);
        LocalDate terminated = fields.date("terminatedOn", terminatedOn);
        fields.throwIfAny();
        if (state == null || on == null) {
            throw new IllegalStateException("refused above");
        }
        return new LocalProjectData(
                state, on, ownerId, leaderId, deputyId, replacedSystem, supplier, deadline, terminated, caseNumber);
    }
}
