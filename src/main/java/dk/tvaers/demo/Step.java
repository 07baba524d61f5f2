package dk.tvaers.demo;

import dk.tvaers.status.Colours;
import org.jspecify.annotations.Nullable;

/**
 * One month of a local project's course.
 *
 * @param index which of the twelve months, 0 being the oldest
 * @param percent done
 * @param goLiveIn how many months after the first start the go-live is expected in this report
 * @param before the colours of the report before, or null for the first one
 */
record Step(
        Kind kind,
        int index,
        Colours colours,
        int percent,
        int goLiveIn,
        @Nullable Colours before) {

    /** How the month is reported. */
    enum Kind {
        REPORTED('R'),
        UNCHANGED('U'),
        ON_BEHALF('B'),
        /** Reported and corrected on the next working day. */
        CORRECTED('S'),
        SILENT('-');

        private final char letter;

        Kind(char letter) {
            this.letter = letter;
        }

        static Kind of(char letter) {
            for (Kind kind : values()) {
                if (kind.letter == letter) {
                    return kind;
                }
            }
            throw new IllegalArgumentException("no kind of report " + letter);
        }
    }
}
