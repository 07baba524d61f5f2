package dk.tvaers.plan;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.MappedProperty;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A move that was made.
 *
 * @param waveName the wave whose date was moved
 * @param municipalityName the municipality whose own date was moved; the supplier's when neither is named
 * @param dates how many dates of municipalities went with it
 */
@Introspected
public record MoveItem(
        @MappedProperty MoveId id,
        @Nullable String waveName,
        @Nullable String municipalityName,
        LocalDate beforeOn,
        LocalDate afterOn,
        @Nullable String reason,
        Instant movedAt,
        String movedByName,
        long dates) {}
