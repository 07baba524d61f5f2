package dk.tvaers.position;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.MappedProperty;
import org.jspecify.annotations.Nullable;

/** Where one municipality stands on a question. */
@Introspected
public record OwnStand(
        @MappedProperty PositionId position,
        Stand stand,
        @Nullable String word) {}
