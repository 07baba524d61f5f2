package dk.tvaers.kit.jobs;

import java.time.Duration;

/**
 * A kind of work that can be scheduled; a bean of the feature that owns it.
 *
 * <p>However many instances of the portal run, one of them does it. If that one is killed meanwhile, another does it
 * again from the beginning: a job must stand being done twice.
 */
public interface Job {

    /** Its name in the database and, under {@code job.}, in the texts: small letters and hyphens. Never changed. */
    String name();

    /** Does it, in as many transactions as it wants. What it throws is a failure, and it is tried again a little later. */
    Outcome run(String payload);

    /** After how many failures it is left until the operator has it tried again. */
    default int attempts() {
        return 6;
    }

    /** How a run ended that did not fail. */
    sealed interface Outcome {

        Outcome DONE = new Done();

        /** Runs again after a while, which is no failure. */
        static Outcome again(Duration after) {
            return new Again(after);
        }

        record Done() implements Outcome {}

        record Again(Duration after) implements Outcome {}
    }
}
