package dk.tvaers.loan;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.MappedProperty;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A dispute about an entry of hours.
 *
 * @param outcome null while it is open
 */
@Introspected
public record DisputeItem(
        @MappedProperty LoanDisputeId id,
        @MappedProperty HourEntryId entry,
        String reason,
        Instant openedAt,
        @Nullable String openedBy,
        @Nullable DisputeOutcome outcome,
        @Nullable Instant settledAt,
        @Nullable String settledBy,
        long version) {

    public boolean isOpen() {
        return outcome == null;
    }
}
