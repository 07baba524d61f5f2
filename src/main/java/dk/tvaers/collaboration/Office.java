package dk.tvaers.collaboration;

/** What a municipality may be for the others: the host employs the coordinator and bills, the chair leads (DOMAIN section 1). */
public enum Office {
    HOST,
    CHAIR
}
