package dk.tvaers.testkit;

import dk.tvaers.platform.database.DatabaseAccess;
import dk.tvaers.platform.database.EmbeddedMariaDb;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * The one empty database that the tests of a JVM share: embedded, or on the server that {@code ./tvaers test --database}
 * names. It is emptied once, at the first call; the migrations are for whoever calls.
 */
public final class TestDatabase {

    private static @Nullable DatabaseAccess shared;

    private TestDatabase() {}

    public static synchronized DatabaseAccess get() {
        var access = shared;
        if (access == null) {
            access = fresh(Fork.name("test"));
            shared = access;
        }
        return access;
    }

    /** A database of one's own, for tests that change what others rely on; {@code name} says whose. */
    public static DatabaseAccess fresh(String name) {
        var url = System.getProperty("tvaers.test.database", "");
        var access = url.isEmpty()
                ? EmbeddedMariaDb.start(Path.of("target", "database-" + name)).access()
                : external(url, name);
        empty(access);
        return access;
    }

    private static DatabaseAccess external(String url, String name) {
        var database = url.replaceFirst("(jdbc:mysql:[^/?]*//[^/?]*/)([^/?]+)", "$1$2_" + name.replace('-', '_'));
        return DatabaseAccess.external(
                database,
                variable("TVAERS_DB_USER"),
                variable("TVAERS_DB_PASSWORD"),
                variable("TVAERS_DB_MIGRATE_USER"),
                variable("TVAERS_DB_MIGRATE_PASSWORD"));
    }

    private static String variable(String name) {
        var value = System.getenv(name);
        if (value == null) {
            throw new IllegalStateException("Tests on a database of one's own need " + name);
        }
        return value;
    }

    private static void empty(DatabaseAccess access) {
        var parts = access.jdbcUrl().split("(?<=[^:/]/)|(?=\\?)", 3);
        try (var connection = DriverManager.getConnection(
                        parts[0] + parts[2], access.migrateUser(), access.migratePassword());
                var statement = connection.createStatement()) {
            statement.execute("drop database if exists `" + parts[1] + "`");
            statement.execute("create database `" + parts[1] + "` character set utf8mb4 collate utf8mb4_danish_ci");
        } catch (SQLException e) {
            throw new IllegalStateException("The test database cannot be emptied", e);
        }
    }
}
