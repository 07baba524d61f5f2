package dk.tvaers.platform.jobs;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A job as the operator sees it: never what it carries.
 *
 * @param key what tells jobs of one name apart; within a collaboration it starts with its slug and a slash
 * @param dueAt when it runs next; null when it is given up
 * @param failures how often in a row it failed
 * @param failure what the newest failure was and its number in the log
 */
public record JobItem(
        String name,
        String key,
        State state,
        @Nullable Instant dueAt,
        @Nullable Instant lastSuccess,
        @Nullable Instant lastFailure,
        int failures,
        @Nullable String failure) {

    /** The slug of the collaboration that the job belongs to; empty outside all of them. */
    public String collaboration() {
        return key.contains("/") ? key.substring(0, key.indexOf('/')) : "";
    }

    /** Where a job stands. */
    public enum State {
        RUNNING,
        WAITING,
        RETRYING,
        GIVEN_UP
    }

    static JobItem of(JobRow row) {
        int failures = row.consecutiveFailures() == null ? 0 : row.consecutiveFailures();
        boolean givenUp = !row.executionTime().isBefore(JobTasks.NEVER);
        return new JobItem(
                row.taskName(),
                row.taskInstance(),
                row.picked() ? State.RUNNING : givenUp ? State.GIVEN_UP : failures > 0 ? State.RETRYING : State.WAITING,
                givenUp ? null : row.executionTime(),
                row.lastSuccess(),
                row.lastFailure(),
                failures,
                failures > 0 ? row.failure() : null);
    }
}
