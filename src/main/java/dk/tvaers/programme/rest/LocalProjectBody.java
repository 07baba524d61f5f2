package dk.tvaers.programme.rest;

import dk.tvaers.collaboration.MunicipalityRef;
import dk.tvaers.programme.LocalProjectDetails;
import dk.tvaers.programme.Participation;
import dk.tvaers.programme.ParticipationItem;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Serdeable
@Schema(name = "LocalProject")
record LocalProjectBody(
        String id,
        ProjectRef project,
        MunicipalityRef municipality,
        Participation participation,

        @Schema(description = "Since when") LocalDate participationOn,

        @Nullable PersonRef owner,
        @Nullable PersonRef leader,
        @Nullable PersonRef deputy,
        @Nullable String replacedSystem,

        @Schema(description = "Whose system that is") @Nullable
        String supplier,

        @Schema(description = "The last day on which it can be given notice of") @Nullable
        LocalDate noticeDeadline,

        @Schema(description = "When notice was given") @Nullable
        LocalDate terminatedOn,

        @Nullable String caseNumber,

        @Schema(description = "What the participation has been recorded to be, the newest first")
        List<Recorded> history) {

    static LocalProjectBody of(LocalProjectDetails local, List<ParticipationItem> history) {
        return new LocalProjectBody(
                local.id().toString(),
                new ProjectRef(local.projectId().toString(), local.projectCode(), local.projectName()),
                local.municipality(),
                local.participation(),
                local.participationOn(),
                PersonRef.of(local.ownerId(), local.ownerName()),
                PersonRef.of(local.leaderId(), local.leaderName()),
                PersonRef.of(local.deputyId(), local.deputyName()),
                local.replacedSystem(),
                local.supplier(),
                local.noticeDeadline(),
                local.terminatedOn(),
                local.caseNumber(),
                history.stream().map(Recorded::of).toList());
    }

    @Serdeable
    @Schema(name = "RecordedParticipation")
    record Recorded(Participation participation, LocalDate participationOn, Instant recordedAt, String recordedBy) {

        static Recorded of(ParticipationItem item) {
            return new Recorded(item.participation(), item.participationOn(), item.recordedAt(), item.recordedBy());
        }
    }
}
