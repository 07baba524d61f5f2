package dk.tvaers.access;

/** The roles of DOMAIN section 2. A role is given to a person, with a scope and with dates. */
public enum Role {
    COORDINATOR(Bound.COLLABORATION),
    PROGRAMME_LEADER(Bound.MUNICIPALITY),
    PROJECT_LEADER(Bound.LOCAL_PROJECT),
    DIRECTOR(Bound.MUNICIPALITY),
    CONTROLLER(Bound.MUNICIPALITY),
    SECRETARY(Bound.COLLABORATION),
    READER(Bound.EITHER),
    AUDITOR(Bound.COLLABORATION);

    private final Bound bound;

    Role(Bound bound) {
        this.bound = bound;
    }

    /** What must be named when the role is given. */
    public Bound bound() {
        return bound;
    }

    /** Of what a role is given: the whole collaboration, one municipality, one project in one municipality. */
    public enum Bound {
        COLLABORATION,
        MUNICIPALITY,
        LOCAL_PROJECT,
        EITHER
    }
}
