package dk.tvaers.message;

import dk.tvaers.kernel.PersonId;
import io.micronaut.data.annotation.AutoPopulated;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TenantId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@MappedEntity("message")
record MessageRow(
        @Id MessageId id,

        @TenantId @AutoPopulated(updatable = false) @Nullable
        Long collaborationId,

        PersonId personId,
        @Nullable PersonId authorId,
        String kind,
        String occasion,
        String details,
        String path,
        Instant toldAt,
        @Nullable Instant readAt) {}
