package dk.tvaers.programme.rest;

import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kernel.PersonId;
import dk.tvaers.programme.LocalProjectData;
import dk.tvaers.programme.Participation;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The facts as a caller sends them: all of them, since what is left out is taken away. */
@Serdeable
record LocalProjectToSave(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        Participation participation,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = "Since when; today at the latest") @Nullable
        LocalDate participationOn,

        @Schema(description = "The id of a person of the municipality") @Nullable
        String owner,

        @Schema(description = "The id of a person of the municipality") @Nullable
        String leader,

        @Schema(description = "The id of a person of the municipality, not the leader") @Nullable
        String deputy,

        @Schema(maxLength = 200) @Nullable String replacedSystem,

        @Schema(maxLength = 120) @Nullable String supplier,

        @Nullable LocalDate noticeDeadline,

        @Schema(description = "Today at the latest") @Nullable
        LocalDate terminatedOn,

        @Schema(description = "15/6820 or 326-2017-22248") @Nullable
        String caseNumber) {

    /** @throws Invalid when something is missing or names no person */
    LocalProjectData data() {
        Invalid.Collector problems = new Invalid.Collector();
        PersonId ownerId = person(problems, "owner", owner);
        PersonId leaderId = person(problems, "leader", leader);
        PersonId deputyId = person(problems, "deputy", deputy);
        problems.check(participation != null, "participation", "error.required")
                .check(participationOn != null, "participationOn", "error.required");
        problems.throwIfAny();
        if (participation == null || participationOn == null) {
            throw new IllegalStateException("checked above");
        }
        return new LocalProjectData(
                participation,
                participationOn,
                ownerId,
                leaderId,
                deputyId,
                replacedSystem,
                supplier,
                noticeDeadline,
                terminatedOn,
                caseNumber);
    }

    private static @Nullable PersonId person(Invalid.Collector problems, String field, @Nullable String text) {
        try {
            return text == null ? null : PersonId.of(text);
        } catch (NotFound impossible) {
            problems.check(false, field, "programme.not-of-municipality");
            return null;
        }
    }
}
