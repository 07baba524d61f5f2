package dk.tvaers.programme;

/** How far a municipality takes part in a project (DOMAIN section 3); only those in progress take reports and can be stale. */
public enum Participation {
    NOT_JOINED,
    NOT_STARTED,
    IN_PROGRESS,
    IN_OPERATION,
    FINISHED,
    STOPPED
}
