package dk.tvaers.platform.jobs;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A scheduled job, without what it carries. */
@MappedEntity("job")
record JobRow(
        @Id String taskInstance,
        String taskName,
        Instant executionTime,
        boolean picked,
        @Nullable Instant lastSuccess,
        @Nullable Instant lastFailure,
        @Nullable Integer consecutiveFailures,
        @Nullable String failure) {}
