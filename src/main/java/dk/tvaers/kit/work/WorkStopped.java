package dk.tvaers.kit.work;

/** Who asked for the work has asked for it to stop. */
public final class WorkStopped extends RuntimeException {

    private static final long serialVersionUID = 1;

    public WorkStopped() {
        super("stopped by who asked for it", null, false, false);
    }
}
