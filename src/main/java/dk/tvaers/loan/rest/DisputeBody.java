package dk.tvaers.loan.rest;

import dk.tvaers.loan.DisputeItem;
import dk.tvaers.loan.DisputeMessage;
import dk.tvaers.loan.DisputeOutcome;
import dk.tvaers.loan.Side;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@Serdeable
@Schema(name = "LoanDispute")
record DisputeBody(
        String id,

        @Schema(description = "The hours that are disputed") String entry,

        String reason,
        Instant openedAt,
        @Nullable String openedBy,

        @Schema(description = "Null while it is open") @Nullable
        DisputeOutcome outcome,

        @Nullable Instant settledAt,
        @Nullable String settledBy,

        @Schema(description = "What If-Match names to settle it")
        long version) {

    static DisputeBody of(DisputeItem dispute) {
        return new DisputeBody(
                dispute.id().toString(),
                dispute.entry().toString(),
                dispute.reason(),
                dispute.openedAt(),
                dispute.openedBy(),
                dispute.outcome(),
                dispute.settledAt(),
                dispute.settledBy(),
                dispute.version());
    }

    @Serdeable
    @Schema(name = "LoanDisputeMessage")
    record MessageBody(String id, Side side, @Nullable String person, Instant writtenAt, String words) {

        static MessageBody of(DisputeMessage message) {
            return new MessageBody(
                    message.id().toString(), message.side(), message.person(), message.writtenAt(), message.words());
        }
    }
}
