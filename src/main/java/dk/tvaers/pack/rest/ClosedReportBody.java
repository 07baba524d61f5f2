package dk.tvaers.pack.rest;

import dk.tvaers.pack.ClosedReportItem;
import dk.tvaers.status.round.RoundId;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;

/** The programme report of a closed round. */
@Serdeable
@Schema(name = "ClosedReport")
record ClosedReportBody(
        RoundId round,

        @Schema(description = "The month that the round told of", example = "2016-03")
        String month,

        Instant closedAt,

        @Schema(description = "Whether its files are made, which follows the closing within minutes")
        boolean made) {

    static ClosedReportBody of(ClosedReportItem item) {
        return new ClosedReportBody(item.roundId(), item.yearMonth().toString(), item.closedAt(), item.isMade());
    }
}
