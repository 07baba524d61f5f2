package dk.tvaers.loan;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.MappedProperty;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What somebody wrote in a dispute. */
@Introspected
public record DisputeMessage(
        @MappedProperty DisputeMessageId id,
        Side side,
        @Nullable String person,
        Instant writtenAt,
        String words) {}
