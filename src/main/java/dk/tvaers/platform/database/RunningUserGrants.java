package dk.tvaers.platform.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Gives the running user exactly what he may, table by table, and takes away what is too much.
 *
 * <p>Never a right on the whole database: that would hold for the frozen tables too.
 */
record RunningUserGrants(Connection migrating, RunningUser user) {

    private static final Logger LOG = LoggerFactory.getLogger(RunningUserGrants.class);

    void reconcile() throws SQLException {
        var database = migrating.getCatalog();
        takeBackWholeDatabase(database);
        var wanted = wanted(database);
        var given = user.tableRights(database);
        apply("grant %s on %s.%s to %s", database, minus(wanted, given));
        apply("revoke %s on %s.%s from %s", database, minus(given, wanted));
        var strange = user.strangeRights();
        if (!strange.isEmpty()) {
            throw new DatabaseCannotStart(
                    "start.failed.database-may-too-much", user.account(), String.join(", ", strange));
        }
    }

    private void takeBackWholeDatabase(String database) throws SQLException {
        if (!user.hasRightOnWholeDatabase(database)) {
            return;
        }
        try {
            execute("revoke all privileges on " + name(database) + ".* from " + user.account());
        } catch (SQLException notOursToTake) {
            LOG.debug("Left for the check at the end, which names it", notOursToTake);
        }
    }

    private Set<TableRight> wanted(String database) throws SQLException {
        var rights = new HashSet<TableRight>();
        try (var query = migrating.prepareStatement("""
                select table_name, table_comment from information_schema.tables
                where table_schema = ? and table_type = 'BASE TABLE'""")) {
            query.setString(1, database);
            var rows = query.executeQuery();
            while (rows.next()) {
                var table = rows.getString(1);
                TableRight.wanted(table, rows.getString(2))
                        .forEach(privilege -> rights.add(new TableRight(table, privilege)));
            }
        }
        return rights;
    }

    private static Set<TableRight> minus(Set<TableRight> from, Set<TableRight> what) {
        var rest = new TreeSet<>(Comparator.comparing(TableRight::table).thenComparing(TableRight::privilege));
        rest.addAll(from);
        rest.removeAll(what);
        return rest;
    }

    private void apply(String statement, String database, Set<TableRight> rights) throws SQLException {
        var byTable = rights.stream()
                .collect(Collectors.groupingBy(
                        TableRight::table,
                        TreeMap::new,
                        Collectors.mapping(TableRight::privilege, Collectors.joining(", "))));
        for (var table : byTable.entrySet()) {
            execute(statement.formatted(table.getValue(), name(database), name(table.getKey()), user.account()));
        }
    }

    private void execute(String sql) throws SQLException {
        try (var statement = migrating.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String name(String name) {
        return "`" + name.replace("`", "``") + "`";
    }
}
