package dk.tvaers.position;

import dk.tvaers.kernel.Invalid;
import org.jspecify.annotations.Nullable;

/** Where a municipality stands, with a word on why. */
public record StandData(Stand stand, @Nullable String word) {

    public static final int LONGEST_WORD = 1000;

    public StandData {
        word = word == null || word.isBlank() ? null : word.strip();
    }

    /** Who is against says why: the others are to find a wording with which everybody can live. */
    void validate() {
        new Invalid.Collector()
                .check(stand != Stand.AGAINST || word != null, "word", "position.rule.against-why")
                .check(word == null || word.length() <= LONGEST_WORD, "word", "error.too-long", LONGEST_WORD)
                .throwIfAny();
    }
}
