package dk.tvaers.kit.work;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A piece of long work as who asked for it sees it.
 *
 * @param kind the {@link WorkKind#name name} of its kind
 * @param title what it works on, as people call it
 * @param options what its kind was told
 * @param done how much of the total is done; the total is 0 while nobody knows
 * @param result what it gave, in the kind's own words, once it is done
 * @param failure the number under which the log tells why it failed
 */
public record Work(
        WorkId id,
        String kind,
        String title,
        String options,
        Phase phase,
        int done,
        int total,
        @Nullable String result,
        @Nullable String failure,
        Instant askedAt,
        @Nullable Instant endedAt) {

    /** How long it is remembered. */
    public static final Duration KEPT = Duration.ofDays(7);

    /** Where it stands. */
    public enum Phase {
        WAITING,
        RUNNING,
        DONE,
        FAILED,
        STOPPED;

        public boolean isEnd() {
            return this == DONE || this == FAILED || this == STOPPED;
        }
    }
}
