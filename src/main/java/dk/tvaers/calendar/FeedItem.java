package dk.tvaers.calendar;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That somebody's calendar has an address.
 *
 * @param readOn the last day on which some calendar asked for it; null when none ever did
 */
@Introspected
public record FeedItem(Instant madeAt, @Nullable LocalDate readOn) {}
