package dk.tvaers.kit.ui;

/** Against the report before; an arrow after the word. */
public enum Trend {
    BETTER("better"),
    SAME("same"),
    WORSE("worse"),
    UNKNOWN("");

    private final String className;

    Trend(String className) {
        this.className = className;
    }

    public String className() {
        return className;
    }
}
