package dk.tvaers.risk;

/** How far somebody is with a risk. */
public enum RiskState {
    OPEN,
    /** Being handled: there is a measure, and a day when it is due. */
    UNDER_WAY,
    CLOSED
}
