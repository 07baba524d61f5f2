package dk.tvaers.exchange;

import dk.tvaers.kernel.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A date of a record, for people's own calendars.
 *
 * @param record what it is a date of
 * @param name which of the record's dates it is, always the same one: with the record it is how a calendar knows the
 *     event again. Small letters and hyphens
 * @param path the record's page within the collaboration, without a leading slash
 * @param changedAt when it became what it is, where that is known
 * @param sequence how often it was changed, where that is known
 */
public record CalendarEvent(
        Id record,
        String name,
        When when,
        String title,
        String description,
        String path,
        @Nullable Instant changedAt,
        @Nullable Long sequence) {

    public sealed interface When {}

    /** A whole day. */
    public record Day(LocalDate date) implements When {}

    /** Whole days, both included. */
    public record Days(LocalDate first, LocalDate last) implements When {}

    /** From one time to another, by the clock of Copenhagen. */
    public record Hours(LocalDateTime from, LocalDateTime to) implements When {}
}
