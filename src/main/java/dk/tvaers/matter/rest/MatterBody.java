package dk.tvaers.matter.rest;

import dk.tvaers.matter.MatterItem;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@Serdeable
@Schema(name = "Matter")
record MatterBody(
        String id,
        String title,
        String proposal,

        @Schema(description = "In what each says how much it takes part with; null where only yes or no is asked")
        @Nullable
        String unit,

        @Nullable String agreement,
        @Nullable String project,

        @Schema(description = "Whose members are asked: those of this day")
        LocalDate askedOn,

        LocalDate deadline,
        Instant openedAt,
        String openedBy,

        @Schema(description = "Null while it is open") @Nullable
        Instant closedAt,

        @Nullable String closedBy,

        @Schema(description = "How many municipalities are asked")
        long asked,

        @Schema(description = "How many of them have decided")
        long decided,

        @Schema(description = "How many of the others have left the collaboration since")
        long gone,

        @Schema(description = "How many of them take part") long yes,

        @Schema(description = "How much they take part with in all") @Nullable
        Long volume) {

    static MatterBody of(MatterItem item) {
        return new MatterBody(
                item.id().toString(),
                item.title(),
                item.proposal(),
                item.unit(),
                item.agreementId() == null ? null : item.agreementId().toString(),
                item.projectId() == null ? null : item.projectId().toString(),
                item.askedOn(),
                item.deadline(),
                item.openedAt(),
                item.openedBy(),
                item.closedAt(),
                item.closedBy(),
                item.asked(),
                item.decided(),
                item.gone(),
                item.yes(),
                item.volume());
    }
}
