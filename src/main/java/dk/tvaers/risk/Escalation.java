package dk.tvaers.risk;

/** To whom a risk is escalated. */
public enum Escalation {
    COORDINATOR,
    /** KL or KOMBIT, by the coordinator for all members. */
    KOMBIT
}
