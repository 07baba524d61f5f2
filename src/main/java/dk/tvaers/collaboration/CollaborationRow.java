package dk.tvaers.collaboration;

import dk.tvaers.kernel.CollaborationId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@MappedEntity("collaboration")
record CollaborationRow(
        @Id CollaborationId id,
        String slug,
        String name,
        @Nullable LocalDate closedOn,
        Instant createdAt) {}
