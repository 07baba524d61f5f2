package dk.tvaers.collaboration.rest;

import dk.tvaers.collaboration.CollaborationItem;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@Serdeable
@Schema(name = "OperatedCollaboration")
record OperatedCollaborationBody(
        String id,
        String slug,
        String name,
        Instant createdAt,

        @Schema(description = "The first day on which it is closed; null while no end is set") @Nullable
        LocalDate closedOn) {

    static OperatedCollaborationBody of(CollaborationItem item) {
        return new OperatedCollaborationBody(
                item.id().toString(), item.slug(), item.name(), item.createdAt(), item.closedOn());
    }
}
