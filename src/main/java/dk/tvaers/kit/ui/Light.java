package dk.tvaers.kit.ui;

/** How a status is drawn: each has its own shape and colour in the style sheet, by this class name. */
public enum Light {
    GREEN("green", "g"),
    YELLOW("yellow", "y"),
    RED("red", "r"),
    SILENT("silent", "s"),
    NONE("none", "n");

    private final String className;
    private final String code;

    Light(String className, String code) {
        this.className = className;
        this.code = code;
    }

    public String className() {
        return className;
    }

    /** The one letter that the matrix takes. */
    String code() {
        return code;
    }
}
