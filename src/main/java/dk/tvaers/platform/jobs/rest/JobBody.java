package dk.tvaers.platform.jobs.rest;

import dk.tvaers.platform.jobs.JobItem;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@Serdeable
@Schema(name = "Job")
record JobBody(
        String name,

        @Schema(description = "Tells jobs of one name apart")
        String key,

        JobItem.State state,

        @Schema(description = "When it runs next; null when it is given up") @Nullable
        Instant dueAt,

        @Nullable Instant lastSuccess,
        @Nullable Instant lastFailure,

        @Schema(description = "How often in a row it failed")
        int failures,

        @Schema(description = "The kind of the newest failure and its number in the log") @Nullable
        String failure) {

    static JobBody of(JobItem job) {
        return new JobBody(
                job.name(),
                job.key(),
                job.state(),
                job.dueAt(),
                job.lastSuccess(),
                job.lastFailure(),
                job.failures(),
                job.failure());
    }
}
