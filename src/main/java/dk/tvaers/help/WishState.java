package dk.tvaers.help;

/** How far a wish for help is. */
public enum WishState {
    /** Nobody has offered anything yet. */
    OPEN,
    /** Somebody has offered, and nothing is accepted yet. */
    OFFERED,
    ACCEPTED,
    CLOSED
}
