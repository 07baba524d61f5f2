package dk.tvaers.risk.rest;

import dk.tvaers.kernel.Id;
import dk.tvaers.risk.Band;
import dk.tvaers.risk.Escalation;
import dk.tvaers.risk.RiskItem;
import dk.tvaers.risk.RiskKind;
import dk.tvaers.risk.RiskOutcome;
import dk.tvaers.risk.RiskState;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@Serdeable
@Schema(name = "Risk")
record RiskBody(
        String id,
        RiskKind kind,
        String title,
        @Nullable String description,

        @Schema(description = "Of which it is a risk; null when it is joint") @Nullable
        String localProject,

        @Schema(description = "Null when it is the programme's") @Nullable
        String project,

        @Nullable String projectName,
        String programme,
        String programmeName,

        @Schema(description = "Null when it is joint") @Nullable
        String municipality,

        int probability,
        int consequence,

        @Schema(description = "Probability times consequence")
        int product,

        @Schema(description = "LOW to 5, MEDIUM to 14, HIGH to 25")
        Band band,

        String owner,
        String ownerName,
        @Nullable String measure,
        @Nullable LocalDate due,
        RiskState state,

        @Schema(description = "How it ended; null while it is not closed") @Nullable
        RiskOutcome outcome,

        @Nullable String note,
        @Nullable LocalDate closedOn,
        @Nullable Escalation escalatedTo,
        @Nullable String escalationReason,
        @Nullable Instant escalatedAt,
        @Nullable String escalatedBy,

        @Schema(description = "Whether all members read it, and not only its municipality and the coordinator")
        boolean forAll,

        Instant createdAt,
        String createdBy) {

    static RiskBody of(RiskItem risk) {
        return new RiskBody(
                risk.id().toString(),
                risk.kind(),
                risk.title(),
                risk.description(),
                text(risk.localProjectId()),
                text(risk.projectId()),
                risk.projectName(),
                risk.programmeId().toString(),
                risk.programmeName(),
                risk.municipality() == null ? null : risk.municipality().value(),
                risk.probability(),
                risk.consequence(),
                risk.product(),
                risk.band(),
                risk.ownerId().toString(),
                risk.ownerName(),
                risk.measure(),
                risk.dueOn(),
                risk.state(),
                risk.closedAs(),
                risk.closedNote(),
                risk.closedOn(),
                risk.escalatedTo(),
                risk.escalatedWhy(),
                risk.escalatedAt(),
                risk.escalatedBy(),
                risk.isForAll(),
                risk.createdAt(),
                risk.createdBy());
    }

    private static @Nullable String text(@Nullable Id id) {
        return id == null ? null : id.toString();
    }
}
