package dk.tvaers.economy.agreed;

/** What became of a version of a key. */
enum KeyOutcome {
    /** Everybody who is a member on its first day has approved it. */
    AGREED,
    WITHDRAWN
}
