package dk.tvaers.ambition;

/** How far a municipality is with its answer to a survey. */
public enum AmbitionState {
    NOT_STARTED,
    DRAFT,
    SUBMITTED,
    /** The director has asked for another answer; a draft of it may be begun. */
    RETURNED,
    APPROVED;

    /** Whether the municipality's programme leader has the next word. */
    public boolean isToBeAnswered() {
        return this == NOT_STARTED || this == DRAFT || this == RETURNED;
    }
}
