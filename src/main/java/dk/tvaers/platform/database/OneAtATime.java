package dk.tvaers.platform.database;

import io.micronaut.jdbc.DataSourceResolver;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/**
 * Lets one instance at a time do what each of them does at its start; the next one finds it done. The database holds the
 * lock for a connection of its own, beside those of the work, and lets go of it when the instance is killed.
 */
@Singleton
public final class OneAtATime {

    private static final int LONGEST_WAIT_SECONDS = 600;

    /** Locks belong to the whole server, and their names have at most 64 characters. */
    private static final String NAME = "left(concat('first data of ', database()), 64)";

    private final DataSource pool;

    OneAtATime(DataSource dataSource, DataSourceResolver resolver) {
        this.pool = resolver.resolve(dataSource);
    }

    /**
     * Does the work, when no other instance on this database does any.
     *
     * @throws DatabaseCannotStart when another has not ended it within ten minutes
     */
    public void run(Runnable work) {
        try (Connection connection = pool.getConnection()) {
            if (!says(connection, "select get_lock(" + NAME + ", " + LONGEST_WAIT_SECONDS + ")")) {
                throw new DatabaseCannotStart("start.failed.database-busy");
            }
            try {
                work.run();
            } finally {
                says(connection, "select release_lock(" + NAME + ")");
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean says(Connection connection, String question) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(question)) {
            return answer.next() && answer.getInt(1) == 1;
        }
    }
}
