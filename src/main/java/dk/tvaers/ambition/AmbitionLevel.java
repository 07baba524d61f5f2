package dk.tvaers.ambition;

/** How far a municipality will go with a project, from least to most (DOMAIN section 3). */
public enum AmbitionLevel {
    FOLLOW,
    STANDARD,
    FRONT_RUNNER,
    PILOT;

    /** How many levels this one is above another; negative when it is below. */
    public int stepsAbove(AmbitionLevel other) {
        return ordinal() - other.ordinal();
    }
}
