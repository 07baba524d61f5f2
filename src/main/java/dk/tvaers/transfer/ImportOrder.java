package dk.tvaers.transfer;

import dk.tvaers.kit.work.Work;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of a file: which kind of list it is, and whether it is to be done or only shown.
 *
 * @param once what is said beside the file, for kinds that take it so; null for nothing
 */
public record ImportOrder(
        String kind, boolean apply, @Nullable String once) {

    private static final String APPLY = "apply:";
    private static final char BESIDE = '=';

    public ImportOrder(String kind, boolean apply) {
        this(kind, apply, null);
    }

    /** What was asked of a file in the background. */
    public static ImportOrder of(Work file) {
        return read(file.options());
    }

    /** The same, done. */
    ImportOrder applied() {
        return new ImportOrder(kind, true, once);
    }

    static ImportOrder read(String options) {
        boolean apply = options.startsWith(APPLY);
        String rest = apply ? options.substring(APPLY.length()) : options;
        int beside = rest.indexOf(BESIDE);
        return beside < 0
                ? new ImportOrder(rest, apply)
                : new ImportOrder(rest.substring(0, beside), apply, rest.substring(beside + 1));
    }

    String write() {
        return (apply ? APPLY : "") + kind + (once == null ? "" : BESIDE + once);
    }
}
