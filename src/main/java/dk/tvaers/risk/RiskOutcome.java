package dk.tvaers.risk;

/** How a risk ended. */
public enum RiskOutcome {
    AVERTED,
    OCCURRED,
    SOLVED,
    /** It is lived with. */
    ACCEPTED,
    /** It is no longer of interest. */
    LAPSED
}
