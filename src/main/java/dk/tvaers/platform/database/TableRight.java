package dk.tvaers.platform.database;

import java.util.Set;
import java.util.regex.Pattern;

/** One right of the running user on one table, in the catalogue's words. */
record TableRight(String table, String privilege) {

    private static final Pattern FROZEN = Pattern.compile("\\bfrozen\\b");
    private static final String HISTORY = "flyway_schema_history";

    /** What the running user may on a table, told by its comment: on a frozen one to read and to add, no more. */
    static Set<String> wanted(String table, String comment) {
        if (table.equals(HISTORY)) {
            return Set.of("SELECT");
        }
        return FROZEN.matcher(comment).find()
                ? Set.of("SELECT", "INSERT")
                : Set.of("SELECT", "INSERT", "UPDATE", "DELETE");
    }
}
