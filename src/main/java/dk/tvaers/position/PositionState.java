package dk.tvaers.position;

/** How far a question has come. */
public enum PositionState {
    /** Nothing is held in common yet. */
    RAISED,
    AGREED,
    SENT,
    ANSWERED,
    CLOSED
}
