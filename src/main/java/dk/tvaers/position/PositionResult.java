package dk.tvaers.position;

/** What came of a joint position. */
public enum PositionResult {
    MET,
    PARTLY_MET,
    NOT_MET,
    WITHDRAWN
}
