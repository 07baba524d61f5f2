package dk.tvaers.position;

/** Where a municipality stands on a question. */
public enum Stand {
    FOR,
    AGAINST,
    NO_OPINION
}
