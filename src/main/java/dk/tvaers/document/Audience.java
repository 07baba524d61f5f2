package dk.tvaers.document;

/** Who may see a document. */
public enum Audience {
    /** Everybody with a role in the collaboration. */
    ALL,
    /** Those of the municipality that it comes from, and the coordinator. */
    MUNICIPALITY
}
