package dk.tvaers.economy.agreed;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.MappedProperty;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A version of a key with the key it belongs to, as the database tells it. */
@Introspected
record KeyVersionLine(
        @MappedProperty AllocationKeyId id,
        String name,
        @Nullable String purpose,
        int newest,
        int number,
        String content,
        String digest,
        LocalDate validFrom,
        @Nullable String note,
        @Nullable Integer supersedes,
        Instant proposedAt,
        String proposedBy,
        @Nullable KeyOutcome outcome,
        @Nullable Instant decidedAt,
        long asked,
        long approved,
        long version) {}
