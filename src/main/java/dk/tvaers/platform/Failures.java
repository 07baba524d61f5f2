package dk.tvaers.platform;

import dk.tvaers.kernel.Conflict;
import dk.tvaers.kernel.Id;
import dk.tvaers.kernel.PortalException;
import dk.tvaers.kit.files.FileStoreDown;
import io.micronaut.data.exceptions.OptimisticLockException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sorts out what failed. */
public final class Failures {

    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    private Failures() {}

    /** The error of ours inside a failure, or that the files cannot be reached, else the innermost cause. */
    public static Throwable root(Throwable failure) {
        Throwable found = failure;
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof PortalException || cause instanceof FileStoreDown) {
                return cause;
            }
            if (cause instanceof OptimisticLockException) {
                return new Conflict();
            }
            found = cause;
        }
        return isDatabaseDown(failure) ? failure : found;
    }

    /** Whether the failure is that the database cannot be reached. */
    public static boolean isDatabaseDown(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLTransientConnectionException
                    || cause instanceof SQLNonTransientConnectionException
                    || (cause instanceof SQLException sql
                            && sql.getSQLState() != null
                            && sql.getSQLState().startsWith("08"))) {
                return true;
            }
        }
        return false;
    }

    /** Writes an unexpected failure to the log and gives the number under which it stands there. */
    public static String note(Throwable failure) {
        String number = Id.text(Id.next());
        LOG.error("failure {}", number, failure);
        return number;
    }
}
