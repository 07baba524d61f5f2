package dk.tvaers.collaboration;

import dk.tvaers.kernel.CollaborationId;
import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A collaboration as the operator sees it: that it exists, and nothing in it. */
@Introspected
public record CollaborationItem(
        CollaborationId id,
        String slug,
        String name,
        @Nullable LocalDate closedOn,
        Instant createdAt) {}
