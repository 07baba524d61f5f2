package dk.tvaers.audit;

import dk.tvaers.kernel.Id;
import dk.tvaers.kernel.NotFound;
import java.time.DateTimeException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** After which line a part of the trail begins, which is told from the newest backwards. */
public record TrailCursor(Instant at, long id) {

    /** Before the newest line; the latest year that both databases take for a moment. */
    public static final TrailCursor NEWEST = new TrailCursor(Instant.parse("2037-12-31T00:00:00Z"), Long.MAX_VALUE);

    /**
     * Reads what {@link #toString} wrote; nothing is the newest line.
     *
     * @throws NotFound when it was not written so
     */
    public static TrailCursor of(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return NEWEST;
        }
        String[] parts = text.split("_", 2);
        try {
            return new TrailCursor(Instant.parse(parts[0]), Id.parse(parts.length == 2 ? parts[1] : ""));
        } catch (DateTimeException unreadable) {
            throw new NotFound();
        }
    }

    @Override
    public String toString() {
        return at + "_" + Id.text(id);
    }
}
