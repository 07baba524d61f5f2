package dk.tvaers.people;

import java.time.Duration;
import java.time.Instant;

/**
 * How long the next attempt must wait after failures in a row. An address is shared by a whole town hall, so it is given
 * more failures than an e-mail before it is slowed.
 */
enum Throttle {
    EMAIL("E", 5),
    ADDRESS("A", 30);

    /** After this long without a failure the earlier ones are forgotten. */
    static final Duration FORGOTTEN_AFTER = Duration.ofHours(1);

    private static final int FIRST_WAIT_SECONDS = 5;
    private static final int LONGEST_WAIT_SECONDS = 15 * 60;

    private final String kind;
    private final int slowedFrom;

    Throttle(String kind, int slowedFrom) {
        this.kind = kind;
        this.slowedFrom = slowedFrom;
    }

    /** The letter under which the failures are stored. */
    String kind() {
        return kind;
    }

    /** The whole seconds that are left to wait, rounded up; 0 when an attempt may be made now. */
    int secondsLeft(int failures, Instant lastFailure, Instant now) {
        if (forgotten(lastFailure, now)) {
            return 0;
        }
        Instant free = lastFailure.plusSeconds(waitAfter(failures));
        return now.isBefore(free)
                ? (int) Math.ceilDiv(Duration.between(now, free).toMillis(), 1000L)
                : 0;
    }

    boolean forgotten(Instant lastFailure, Instant now) {
        return !lastFailure.plus(FORGOTTEN_AFTER).isAfter(now);
    }

    private int waitAfter(int failures) {
        if (failures < slowedFrom) {
            return 0;
        }
        int doublings = Math.min(failures - slowedFrom, 10);
        return Math.min(FIRST_WAIT_SECONDS << doublings, LONGEST_WAIT_SECONDS);
    }
}
