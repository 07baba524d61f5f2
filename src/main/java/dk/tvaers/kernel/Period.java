package dk.tvaers.kernel;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * From one date to another, both included; without an end it is still running.
 *
 * @throws Invalid when the end is before the start
 */
public record Period(LocalDate from, @Nullable LocalDate to) {

    public Period {
        if (to != null && to.isBefore(from)) {
            throw new Invalid("to", "error.date-order");
        }
    }

    public boolean contains(LocalDate date) {
        return !date.isBefore(from) && (to == null || !date.isAfter(to));
    }

    /** Whether some day lies in both. */
    public boolean overlaps(Period other) {
        return (to == null || !other.from.isAfter(to)) && (other.to == null || !from.isAfter(other.to));
    }
}
