package dk.tvaers.document;

/** What a document is for (DOMAIN section 3). */
public enum DocumentType {
    TEMPLATE,
    /** What KOMBIT has sent out. */
    KOMBIT,
    ANALYSIS,
    LESSON,
    OTHER
}
