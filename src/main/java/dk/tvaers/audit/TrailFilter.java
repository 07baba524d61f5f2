package dk.tvaers.audit;

import dk.tvaers.kernel.PersonId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What of the trail is asked for.
 *
 * @param from the first day
 * @param to the last day
 * @param person who did it
 * @param kind the kind of record
 * @param act what was done
 * @param text what the record is called, or a part of it
 */
public record TrailFilter(
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable PersonId person,
        @Nullable String kind,
        @Nullable String act,
        @Nullable String text) {

    public static final TrailFilter ALL = new TrailFilter(null, null, null, null, null, null);

    public TrailFilter {
        kind = nothing(kind);
        act = nothing(act);
        text = nothing(text);
    }

    public boolean isAll() {
        return equals(ALL);
    }

    private static @Nullable String nothing(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
