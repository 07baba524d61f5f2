package dk.tvaers.platform.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The running user as the server knows him, and what he may, read by himself: he need not ask anybody.
 *
 * @param account user and host, quoted as a statement and the catalogue want them
 */
record RunningUser(DatabaseAccess access, String account) {

    static RunningUser of(DatabaseAccess access) throws SQLException {
        try (var connection = connect(access)) {
            return new RunningUser(access, quoted(single(connection, "select current_user()")));
        }
    }

    Set<TableRight> tableRights(String database) throws SQLException {
        var rights = new HashSet<TableRight>();
        try (var connection = connect(access);
                var query = connection.prepareStatement("""
                        select table_name, privilege_type, is_grantable
                        from information_schema.table_privileges where table_schema = ?""")) {
            query.setString(1, database);
            var rows = query.executeQuery();
            while (rows.next()) {
                rights.add(new TableRight(rows.getString(1), rows.getString(2)));
                if (rows.getString(3).equals("YES")) {
                    rights.add(new TableRight(rows.getString(1), "GRANT OPTION"));
                }
            }
        }
        return rights;
    }

    boolean hasRightOnWholeDatabase(String database) throws SQLException {
        try (var connection = connect(access);
                var query = connection.prepareStatement(
                        "select count(*) from information_schema.schema_privileges where table_schema = ?")) {
            query.setString(1, database);
            var row = query.executeQuery();
            return row.next() && row.getInt(1) > 0;
        }
    }

    /** Every right that reaches further than one table, or less far: neither can be told apart table by table. */
    List<String> strangeRights() throws SQLException {
        var rights = new ArrayList<String>();
        try (var connection = connect(access);
                var query = connection.createStatement();
                var rows = query.executeQuery("""
                        select privilege_type, '*.*' from information_schema.user_privileges where privilege_type <> 'USAGE'
                        union all
                        select privilege_type, concat(table_schema, '.*') from information_schema.schema_privileges
                        union all
                        select privilege_type, concat(table_name, '.', column_name)
                        from information_schema.column_privileges""")) {
            while (rows.next()) {
                rights.add(rows.getString(1) + " on " + rows.getString(2));
            }
        }
        return rights;
    }

    /** Without a database: at first he may not enter it. */
    private static Connection connect(DatabaseAccess access) throws SQLException {
        var url = JdbcUrl.parse(access.jdbcUrl()).withoutDatabase().toString();
        return DriverManager.getConnection(url, access.user(), access.password());
    }

    private static String single(Connection connection, String sql) throws SQLException {
        try (var query = connection.createStatement();
                var row = query.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    private static String quoted(String account) {
        int at = account.lastIndexOf('@');
        return "'" + account.substring(0, at).replace("'", "''") + "'@'" + account.substring(at + 1) + "'";
    }
}
