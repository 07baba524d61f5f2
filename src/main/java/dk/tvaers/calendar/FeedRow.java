package dk.tvaers.calendar;

import dk.tvaers.kernel.PersonId;
import io.micronaut.data.annotation.AutoPopulated;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TenantId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@MappedEntity("calendar_feed")
record FeedRow(
        @Id PersonId personId,

        @TenantId @AutoPopulated(updatable = false) @Nullable
        Long collaborationId,

        String secretSha256,
        Instant madeAt,
        @Nullable LocalDate readOn) {}
