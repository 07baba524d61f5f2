package dk.tvaers.position;

import dk.tvaers.kernel.Invalid;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What was sent or answered.
 *
 * @param party to whom, or from whom
 * @param note what the answer says, or what to remember of the sending
 */
public record LetterData(
        LetterDirection direction,
        String party,
        LocalDate on,
        @Nullable String note) {

    public static final int LONGEST_NOTE = 4000;

    public LetterData {
        party = party.strip();
        note = note == null || note.isBlank() ? null : note.strip();
    }

    /**
     * @param agreedOn the day of the wording that was sent
     * @param sentOn the first day on which it was sent; null before
     */
    void validate(LocalDate today, LocalDate agreedOn, @Nullable LocalDate sentOn) {
        new Invalid.Collector()
                .check(!party.isEmpty(), "party", "error.required")
                .check(
                        party.length() <= PositionData.LONGEST_PARTY,
                        "party",
                        "error.too-long",
                        PositionData.LONGEST_PARTY)
                .check(!on.isAfter(today), "on", "position.rule.in-future")
                .check(
                        direction == LetterDirection.ANSWERED || !on.isBefore(agreedOn),
                        "on",
                        "position.rule.sent-first")
                .check(
                        direction == LetterDirection.SENT || (sentOn != null && !on.isBefore(sentOn)),
                        "on",
                        "position.rule.answered-first")
                .check(direction == LetterDirection.SENT || note != null, "note", "error.required")
                .check(note == null || note.length() <= LONGEST_NOTE, "note", "error.too-long", LONGEST_NOTE)
                .throwIfAny();
    }
}
