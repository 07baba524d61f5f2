package dk.tvaers.position;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What was held in common from a day on.
 *
 * @param number from 1; the highest holds
 */
@Introspected
public record PositionWording(int number, String wording, LocalDate agreedOn, Instant recordedAt, String recordedBy) {}
