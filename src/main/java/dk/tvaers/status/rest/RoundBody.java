package dk.tvaers.status.rest;

import dk.tvaers.status.round.RoundItem;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@Serdeable
@Schema(name = "ReportRound")
record RoundBody(
        String id,

        @Schema(description = "That it tells of", example = "2016-03")
        String month,

        LocalDate opensOn,
        Instant openedAt,

        @Schema(description = "Its last day, on which it is still open")
        LocalDate closesOn,

        @Schema(description = "Null while it is open") @Nullable
        Instant closedAt,

        @Schema(description = "Of how many local projects a report was expected; 0 while it is open")
        long expected,

        @Schema(description = "How many of them had one that stood at the closing")
        long accepted) {

    static RoundBody of(RoundItem item) {
        return new RoundBody(
                item.id().toString(),
                item.yearMonth().toString(),
                item.opensOn(),
                item.openedAt(),
                item.closesOn(),
                item.closedAt(),
                item.expected(),
                item.accepted());
    }
}
