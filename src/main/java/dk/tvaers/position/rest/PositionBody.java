package dk.tvaers.position.rest;

import dk.tvaers.position.PositionItem;
import dk.tvaers.position.PositionResult;
import dk.tvaers.position.PositionState;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@Serdeable
@Schema(name = "JointPosition")
record PositionBody(
        String id,
        String question,
        @Nullable String background,
        String recipient,

        @Schema(description = "The municipality that raised it; null for the coordinator") @Nullable
        String municipality,

        @Nullable String programme,
        @Nullable String project,

        @Schema(description = "When the position shall be sent") @Nullable
        LocalDate deadline,

        PositionState state,
        Instant raisedAt,
        String raisedBy,

        @Schema(description = "Of the wording that holds; 0 while nothing is held in common")
        int wordingNumber,

        @Nullable String wording,
        @Nullable LocalDate agreedOn,
        @Nullable LocalDate sentOn,
        @Nullable LocalDate answeredOn,

        @Schema(description = "How many municipalities are for it now")
        long inFavour,

        @Schema(description = "How many municipalities are against it now")
        long opposed,

        long noOpinion,

        @Schema(description = "Null while it is open") @Nullable
        PositionResult result,

        @Nullable String resultNote,
        @Nullable LocalDate closedOn) {

    static PositionBody of(PositionItem item) {
        return new PositionBody(
                item.id().toString(),
                item.question(),
                item.background(),
                item.recipient(),
                item.municipality() == null ? null : item.municipality().value(),
                item.programmeId() == null ? null : item.programmeId().toString(),
                item.projectId() == null ? null : item.projectId().toString(),
                item.deadline(),
                item.state(),
                item.raisedAt(),
                item.raisedBy(),
                item.number(),
                item.wording(),
                item.agreedOn(),
                item.sentOn(),
                item.answeredOn(),
                item.inFavour(),
                item.opposed(),
                item.noOpinion(),
                item.result(),
                item.resultNote(),
                item.closedOn());
    }
}
