package dk.tvaers.position;

/** Whether the collaboration wrote, or was written to. */
public enum LetterDirection {
    SENT,
    ANSWERED
}
