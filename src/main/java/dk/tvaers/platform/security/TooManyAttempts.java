package dk.tvaers.platform.security;

/** A log-in came too soon after repeated failures. */
public final class TooManyAttempts extends RuntimeException {

    private final int seconds;

    TooManyAttempts(int seconds) {
        super("wait " + seconds + " seconds");
        this.seconds = seconds;
    }

    /** How long to wait before the next attempt. */
    public int seconds() {
        return seconds;
    }
}
