package dk.tvaers.kit.rest;

import dk.tvaers.kernel.PersonId;
import io.micronaut.data.annotation.AutoPopulated;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TenantId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What was answered to a POST, kept under the key its caller gave. Status 0 while the first one is still at work. */
@MappedEntity("idempotent_answer")
record IdempotentAnswer(
        @Id String idempotencyKey,

        @TenantId @AutoPopulated(updatable = false) @Nullable
        Long collaborationId,

        PersonId personId,
        String requestHash,
        int status,
        @Nullable String body,
        @Nullable String location,
        Instant answeredAt) {}
