package dk.tvaers.position;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.MappedProperty;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What was sent or answered.
 *
 * @param number of the wording that was sent; null for an answer
 */
@Introspected
public record PositionLetter(
        @MappedProperty PositionLetterId id,
        LetterDirection direction,
        String party,
        LocalDate letterOn,
        @Nullable Integer number,
        @Nullable String note,
        Instant recordedAt,
        String recordedBy) {}
