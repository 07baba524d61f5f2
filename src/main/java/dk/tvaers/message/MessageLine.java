package dk.tvaers.message;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.MappedProperty;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A message with the name of whoever acted. */
@Introspected
record MessageLine(
        @MappedProperty MessageId id,
        @Nullable String author,
        String kind,
        String details,
        String path,
        Instant toldAt,
        @Nullable Instant readAt) {}
