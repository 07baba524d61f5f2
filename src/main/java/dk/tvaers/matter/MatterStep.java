package dk.tvaers.matter;

/** What a municipality does with a matter, in the order of time. */
public enum MatterStep {
    PREPARED,
    ON_AGENDA,
    DECIDED
}
