package dk.tvaers.ambition.rest;

import dk.tvaers.ambition.AmbitionSurveyItem;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@Serdeable
@Schema(name = "AmbitionSurvey")
record SurveyBody(
        String id,
        String programme,
        String programmeName,
        LocalDate deadline,
        Instant openedAt,
        String openedBy,

        @Schema(description = "Null while it is open") @Nullable
        Instant closedAt,

        @Nullable String closedBy,

        @Schema(description = "How many municipalities are asked")
        long asked,

        @Schema(description = "How many answers wait for their director")
        long waiting,

        @Schema(description = "How many answers are approved")
        long approved) {

    static SurveyBody of(AmbitionSurveyItem item) {
        return new SurveyBody(
                item.id().toString(),
                item.programmeId().toString(),
                item.programmeName(),
                item.deadline(),
                item.openedAt(),
                item.openedBy(),
                item.closedAt(),
                item.closedBy(),
                item.asked(),
                item.waiting(),
                item.approved());
    }
}
