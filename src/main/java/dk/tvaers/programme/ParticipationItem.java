package dk.tvaers.programme;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What a participation was recorded to be.
 *
 * @param recordedBy the name of the person who recorded it
 */
@Introspected
public record ParticipationItem(
        Participation participation, LocalDate participationOn, Instant recordedAt, String recordedBy) {}
