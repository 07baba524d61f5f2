package dk.tvaers.position;

import dk.tvaers.kernel.Invalid;
import java.time.LocalDate;

/** What came of it, and when it was closed. */
public record ClosingData(PositionResult result, String note, LocalDate on) {

    public static final int LONGEST_NOTE = 1000;

    public ClosingData {
        note = note.strip();
    }

    /** @param sent whether the position was sent; what was never sent can only be withdrawn */
    void validate(LocalDate today, LocalDate raised, boolean sent) {
        new Invalid.Collector()
                .check(sent || result == PositionResult.WITHDRAWN, "result", "position.rule.never-sent")
                .check(!note.isEmpty(), "note", "error.required")
                .check(note.length() <= LONGEST_NOTE, "note", "error.too-long", LONGEST_NOTE)
                .check(!on.isAfter(today), "on", "position.rule.in-future")
                .check(!on.isBefore(raised), "on", "position.rule.closed-before-raised")
                .throwIfAny();
    }
}
