package dk.tvaers.position;

import dk.tvaers.kernel.MunicipalityCode;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.MappedProperty;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where a municipality stands.
 *
 * @param number from 1, the highest holds; 0 while it has said nothing
 */
@Introspected
public record MunicipalityStand(
        @MappedProperty MunicipalityCode municipality,
        String name,
        int number,
        @Nullable Stand stand,
        @Nullable String word,
        @Nullable Instant statedAt,
        @Nullable String statedBy) {}
