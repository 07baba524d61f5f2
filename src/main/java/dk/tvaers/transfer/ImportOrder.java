package dk.tvaers.transfer;

import dk.tvaers.kit.work.Work;

/** What is asked of a file: which kind of list it is, and whether it is to be done or only shown. */
public record ImportOrder(String kind, boolean apply) {

    private static final String APPLY = "apply:";

    /** What was asked of a file in the background. */
    public static ImportOrder of(Work file) {
        return read(file.options());
    }

    static ImportOrder read(String options) {
        return options.startsWith(APPLY)
                ? new ImportOrder(options.substring(APPLY.length()), true)
                : new ImportOrder(options, false);
    }

    String write() {
        return (apply ? APPLY : "") + kind;
    }
}
