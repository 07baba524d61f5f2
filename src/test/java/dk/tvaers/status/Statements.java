package dk.tvaers.status;

import dk.tvaers.testkit.SentStatements;
import dk.tvaers.testkit.Sql;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;

/** The statements that a call sends to the database, and how the database carries them out. */
record Statements(List<String> sql) {

    private static final Set<String> GLOBAL = Set.of("m");

    /** As a table; MySQL 9 gives a tree unless it is told, and MariaDB skips comments of this number. */
    private static final String EXPLAIN = "explain /*!50700 format=traditional */ ";

    /** Listens to the data layer while the call runs. */
    static Statements of(Callable<?> call) throws Exception {
        return new Statements(SentStatements.of(call));
    }

    /** The steps of all plans that touch a tenant's table: alias, kind of access, key. */
    List<Map<String, String>> tenantSteps() {
        return sql.stream()
                .flatMap(text -> Sql.rows(EXPLAIN + text).stream())
                .filter(step -> isTenants(String.valueOf(step.get("table"))))
                .toList();
    }

    private static boolean isTenants(String table) {
        boolean none = table.equals("null");
        return !none && !table.startsWith("<") && !GLOBAL.contains(table);
    }
}
