package dk.tvaers.status.round;

import io.micronaut.serde.annotation.Serdeable;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/** How far a report is in a round, or all those of a municipality together. */
@Serdeable
public enum RoundState {
    NOT_STARTED,
    /** Something is written; of a municipality also: some are submitted, and some are not. */
    DRAFT,
    SUBMITTED,
    /** The coordinator asks for another report. */
    RETURNED,
    /** It stood when the round was closed. */
    ACCEPTED;

    /** Whether the municipality has the next word. */
    public boolean isMissing() {
        return this == NOT_STARTED || this == DRAFT || this == RETURNED;
    }

    /** What becomes of it when the round is closed. */
    RoundState atClosing() {
        return this == SUBMITTED ? ACCEPTED : this;
    }

    /**
     * The state of a municipality whose local projects are in these states.
     *
     * @throws IllegalArgumentException when there are none
     */
    static RoundState of(Collection<RoundState> parts) {
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("nothing was asked for");
        }
        Set<RoundState> different = EnumSet.copyOf(parts);
        if (different.contains(RETURNED)) {
            return RETURNED;
        }
        return different.size() == 1 ? different.iterator().next() : DRAFT;
    }
}
