package dk.tvaers.testkit;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** A write that begins while another transaction has changed a row and has not ended. */
public final class Overtaken {

    private Overtaken() {}

    /**
     * Changes a row of a table, begins to write, and ends the change as soon as the write waits for the row, or is done
     * without having waited.
     *
     * @return what became of the write
     */
    public static Future<?> by(String change, String table, Callable<?> write) throws Exception {
        try (ExecutorService threads = Executors.newSingleThreadExecutor();
                Connection connection = Sql.asRunning();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.executeUpdate(change);
            Future<?> written = threads.submit(write);
            while (!written.isDone() && !somebodyWaits(statement, table)) {
                Thread.yield();
            }
            connection.commit();
            return written;
        }
    }

    /** Of the portal's own connections, which each of them sees. */
    private static boolean somebodyWaits(Statement statement, String table) throws SQLException {
        try (ResultSet waiting = statement.executeQuery("select count(*) from information_schema.processlist"
                + " where id <> connection_id() and db = database() and info like 'select%from " + table
                + " where%for update%'")) {
            return waiting.next() && waiting.getLong(1) > 0;
        }
    }
}
