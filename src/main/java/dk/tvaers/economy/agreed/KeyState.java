package dk.tvaers.economy.agreed;

/** Where a version of a key stands on a day. */
public enum KeyState {
    /** Some member has not approved it. */
    WAITING,
    /** Approved by all, and its first day has not come. */
    COMES,
    HOLDS,
    /** It held, and a newer version holds. */
    REPLACED,
    /** A newer version was proposed before all had approved it. */
    LAPSED,
    WITHDRAWN
}
