package dk.tvaers.status.round;

import dk.tvaers.kernel.Conflict;
import io.micronaut.data.exceptions.DataAccessException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.util.function.Supplier;

/** Two at once want to be the first: the key lets one in, and the other hears that somebody was faster. */
final class Duplicates {

    private Duplicates() {}

    /** @throws Conflict when the row is there already */
    static <T> T refused(Supplier<T> insert) {
        try {
            return insert.get();
        } catch (DataAccessException e) {
            for (Throwable cause = e; cause != null; cause = cause.getCause()) {
                if (cause instanceof SQLIntegrityConstraintViolationException) {
                    throw new Conflict();
                }
            }
            throw e;
        }
    }
}
