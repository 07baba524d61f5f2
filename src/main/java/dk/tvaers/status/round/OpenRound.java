package dk.tvaers.status.round;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/**
 * The open round of a collaboration.
 *
 * @param reminders its dates, comma-separated
 */
@Introspected
record OpenRound(
        RoundId roundId,
        LocalDate month,
        LocalDate opensOn,
        Instant openedAt,
        LocalDate closesOn,
        String reminders,
        long version) {

    List<LocalDate> reminderDates() {
        return reminders.isEmpty()
                ? List.of()
                : Arrays.stream(reminders.split(",")).map(LocalDate::parse).toList();
    }
}
