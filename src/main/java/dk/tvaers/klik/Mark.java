package dk.tvaers.klik;

/** What a municipality says of a task; one without a mark is open. */
public enum Mark {
    DONE,
    IN_PROGRESS,
    /** The task is not for this municipality, and is not counted there. */
    NOT_RELEVANT
}
