package dk.tvaers.kit.jobs;

import java.time.Duration;
import java.time.LocalTime;

/**
 * Work that is done again and again, once for all instances; a bean of the feature that owns it. A failure is shown to
 * the operator and tried again like any job's; given up or not, the next turn comes as usual.
 */
public interface RecurringJob {

    /** Its name in the database and, under {@code job.}, in the texts: small letters and hyphens. Never changed. */
    String name();

    Rhythm rhythm();

    Scope scope();

    /** Does it: within each collaboration of its scope by the portal itself, or once within none. */
    void run();

    /** For whom a turn is taken. */
    enum Scope {
        /** Once in each open collaboration, each as a job of its own: one that fails keeps none of the others back. */
        EACH_COLLABORATION,
        /** The same in all of them, also in those that are closed: for tidying that nobody sees. */
        EVERY_COLLABORATION,
        /** Once, outside all collaborations. */
        INSTALLATION
    }

    /** When the turns come. */
    sealed interface Rhythm {

        /** By the clock of Copenhagen. */
        record Daily(LocalTime at) implements Rhythm {}

        /** So long after the last turn ended. */
        record Every(Duration pause) implements Rhythm {}
    }
}
