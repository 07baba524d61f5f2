package dk.tvaers.loan;

import dk.tvaers.kernel.PersonId;
import io.micronaut.data.annotation.AutoPopulated;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TenantId;
import io.micronaut.data.annotation.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@MappedEntity("loan_dispute")
record DisputeRow(
        @Id LoanDisputeId id,

        @TenantId @AutoPopulated(updatable = false) @Nullable
        Long collaborationId,

        LoanId loanId,
        HourEntryId entryId,
        String reason,
        Instant openedAt,
        PersonId openedBy,
        @Nullable DisputeOutcome disputeOutcome,
        @Nullable Instant settledAt,
        @Nullable PersonId settledBy,
        @Version @Nullable Long version) {

    DisputeRow settled(DisputeOutcome outcome, PersonId by, Instant at) {
        return new DisputeRow(
                id, collaborationId, loanId, entryId, reason, openedAt, openedBy, outcome, at, by, version);
    }
}
