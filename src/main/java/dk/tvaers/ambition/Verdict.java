package dk.tvaers.ambition;

/** What a director says of an answer. */
public enum Verdict {
    APPROVED,
    RETURNED
}
