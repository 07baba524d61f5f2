package dk.tvaers.status.round;

import io.micronaut.core.annotation.Introspected;
import java.time.Month;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** A rhythm as it is stored: days and months comma-separated. */
@Introspected
record RhythmRow(int openingDay, String reminderDays, int closingDay, String monthsOff, long version) {

    Rhythm rhythm() {
        return new Rhythm(
                openingDay,
                numbers(reminderDays),
                closingDay,
                numbers(monthsOff).stream().map(Month::of).collect(Collectors.toSet()));
    }

    static String stored(Collection<?> values) {
        return values.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    private static List<Integer> numbers(String stored) {
        return stored.isEmpty()
                ? List.of()
                : Arrays.stream(stored.split(",")).map(Integer::valueOf).toList();
    }
}
