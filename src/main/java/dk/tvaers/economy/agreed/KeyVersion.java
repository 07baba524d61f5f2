package dk.tvaers.economy.agreed;

import dk.tvaers.economy.key.AllocationKey;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A version of a key of the agreement; it never changes.
 *
 * @param number from 1, in the order in which they were proposed
 * @param digest of its number, its first day and what the key says; who approves names it
 * @param supersedes the number of the version whose place it takes; null when none held when it was proposed
 * @param state where it stands today
 * @param decidedAt when the last one approved it, or when it was withdrawn
 * @param asked how many are members on its first day
 * @param approved how many of them have approved it
 */
public record KeyVersion(
        int number,
        AllocationKey key,
        String digest,
        LocalDate validFrom,
        @Nullable String note,
        @Nullable Integer supersedes,
        Instant proposedAt,
        String proposedBy,
        KeyState state,
        @Nullable Instant decidedAt,
        long asked,
        long approved) {

    /** Whether all have approved it, be its first day past or to come. */
    public boolean isAgreed() {
        return state == KeyState.HOLDS || state == KeyState.COMES || state == KeyState.REPLACED;
    }

    public boolean isWaiting() {
        return state == KeyState.WAITING;
    }
}
