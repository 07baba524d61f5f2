package dk.tvaers.economy.key;

/** What an allocation key goes by. */
public enum KeyKind {
    EQUAL,
    PER_INHABITANT,
    FIXED,
    HOURS,
    MIXED
}
