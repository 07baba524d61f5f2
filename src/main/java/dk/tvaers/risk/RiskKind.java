package dk.tvaers.risk;

/** What sort of row of the register it is. */
public enum RiskKind {
    /** What may happen. */
    RISK,
    /** What has happened. */
    ISSUE,
    /** What waits for somebody else. */
    DEPENDENCY
}
