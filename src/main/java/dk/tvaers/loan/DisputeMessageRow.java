package dk.tvaers.loan;

import dk.tvaers.kernel.PersonId;
import io.micronaut.data.annotation.AutoPopulated;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TenantId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@MappedEntity("loan_dispute_message")
record DisputeMessageRow(
        @Id DisputeMessageId id,

        @TenantId @AutoPopulated(updatable = false) @Nullable
        Long collaborationId,

        LoanDisputeId disputeId,
        Side loanSide,
        PersonId personId,
        Instant writtenAt,
        String words) {}
