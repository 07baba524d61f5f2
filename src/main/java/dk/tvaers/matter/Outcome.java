package dk.tvaers.matter;

/** What a municipality has decided. */
public enum Outcome {
    APPROVED,
    APPROVED_WITH_REMARKS,
    REJECTED;

    /** Whether the municipality takes part. */
    public boolean isYes() {
        return this != REJECTED;
    }
}
