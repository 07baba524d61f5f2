package dk.tvaers.loan;

/** How far a request for a loan is. */
public enum RequestState {
    OPEN,
    /** The hours are covered, or the asker needs no more. */
    MET,
    WITHDRAWN
}
