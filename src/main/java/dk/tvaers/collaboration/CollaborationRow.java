package dk.tvaers.collaboration;

import dk.tvaers.kernel.CollaborationId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@MappedEntity("collaboration")
record CollaborationRow(
        @Id CollaborationId id,
        String slug,
        String name,
        @Nullable LocalDate closedOn,
        Instant createdAt,
        @Version @Nullable Long version) {

    CollaborationRow closedOn(@Nullable LocalDate date) {
        return new CollaborationRow(id, slug, name, date, createdAt, version);
    }

    CollaborationRow named(String other) {
        return new CollaborationRow(id, slug, other, closedOn, createdAt, version);
    }
}
