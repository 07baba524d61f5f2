package dk.tvaers.collaboration;

import dk.tvaers.access.CollaborationRef;
import dk.tvaers.kernel.CollaborationId;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.MappedProperty;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A collaboration as the operator sees it: that it exists, and nothing in it. */
@Introspected
public record CollaborationItem(
        @MappedProperty CollaborationId id,
        String slug,
        String name,
        @Nullable LocalDate closedOn,
        Instant createdAt,
        long version) {

    public CollaborationRef ref() {
        return new CollaborationRef(id, slug, name);
    }

    /** Whether people may log in to it on a date. */
    public boolean openOn(LocalDate date) {
        return closedOn == null || closedOn.isAfter(date);
    }
}
