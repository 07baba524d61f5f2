package dk.tvaers.demo;

/** The parts in the demo's data that the program names itself. */
final class Part {

    static final String PROGRAMME_LEADER = "prl";
    static final String DIRECTOR = "dir";

    /** Of those municipalities that have one among the officers. */
    static final String CONTROLLER = "controller";

    /** One for each local project, who is then known by the project's code. */
    static final String PROJECT_LEADER = "leader";

    private Part() {}
}
