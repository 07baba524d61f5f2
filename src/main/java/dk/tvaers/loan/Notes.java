package dk.tvaers.loan;

import dk.tvaers.kernel.Invalid;
import org.jspecify.annotations.Nullable;

/** Notes to a step, at most {@value #LONGEST} characters. */
final class Notes {

    static final int LONGEST = 1000;

    private Notes() {}

    static @Nullable String checked(@Nullable String note) {
        String said = Hours.blankIsNothing(note);
        if (said != null && said.length() > LONGEST) {
            throw new Invalid("note", "error.too-long", LONGEST);
        }
        return said;
    }

    static String required(String field, @Nullable String text, int longest) {
        String said = Hours.blankIsNothing(text);
        if (said == null) {
            throw new Invalid(field, "error.required");
        }
        if (said.length() > longest) {
            throw new Invalid(field, "error.too-long", longest);
        }
        return said;
    }
}
