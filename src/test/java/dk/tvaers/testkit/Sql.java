package dk.tvaers.testkit;

import dk.tvaers.platform.database.DatabaseAccess;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Looks into the shared test database behind the portal's back. */
public final class Sql {

    private Sql() {}

    /** A connection as the migrating user, who sees everything. */
    public static Connection asMigrating() throws SQLException {
        DatabaseAccess access = TestDatabase.get();
        return DriverManager.getConnection(access.jdbcUrl(), access.migrateUser(), access.migratePassword());
    }

    /** A connection as the user that the portal runs with. */
    public static Connection asRunning() throws SQLException {
        DatabaseAccess access = TestDatabase.get();
        return DriverManager.getConnection(access.jdbcUrl(), access.user(), access.password());
    }

    public static List<Map<String, String>> rows(String query) {
        try (Connection connection = asMigrating();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            List<Map<String, String>> rows = new ArrayList<>();
            while (result.next()) {
                Map<String, String> row = new LinkedHashMap<>();
                for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                    row.put(
                            result.getMetaData().getColumnLabel(i).toLowerCase(Locale.ROOT),
                            String.valueOf(result.getString(i)));
                }
                rows.add(row);
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(query, e);
        }
    }

    /** The first column of each row. */
    public static List<String> strings(String query) {
        return rows(query).stream().map(row -> row.values().iterator().next()).toList();
    }
}
