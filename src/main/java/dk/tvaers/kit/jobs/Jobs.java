package dk.tvaers.kit.jobs;

import java.time.Instant;

/**
 * Schedules jobs in the transaction of the caller: what is rolled back schedules nothing, what is committed is done even
 * if the portal is killed at once. A job is done within the context of who scheduled it, with the roles that they have
 * by then.
 */
public interface Jobs {

    /**
     * Schedules a job to be done as soon as possible.
     *
     * @param job the {@link Job#name name} of a job
     * @param payload what the job needs to know: ids, never personal values, for the operator's database holds it
     */
    void schedule(String job, String payload);

    /**
     * Schedules a job for later, once: nothing happens when the collaboration has one with this key that still waits.
     *
     * @param key tells the collaboration's jobs of this name apart, at most 50 characters
     */
    void scheduleOnce(String job, String key, String payload, Instant at);
}
