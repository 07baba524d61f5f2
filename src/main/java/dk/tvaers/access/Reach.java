package dk.tvaers.access;

/** How far a right reaches for a role. */
public enum Reach {
    NONE,
    OWN_LOCAL_PROJECT,
    OWN_MUNICIPALITY,
    ALL
}
