package dk.tvaers.ambition;

import dk.tvaers.kernel.Invalid;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is decided of a project's joint level: which, when, and why. */
public record DecisionData(AmbitionLevel level, LocalDate decidedOn, String note) {

    public static final int LONGEST_NOTE = 1000;

    public DecisionData {
        note = note.strip();
    }

    /** @param before the day of the decision that this one supersedes */
    void validate(LocalDate today, @Nullable LocalDate before) {
        new Invalid.Collector()
                .check(!decidedOn.isAfter(today), "decidedOn", "ambition.rule.decided-later")
                .check(before == null || !decidedOn.isBefore(before), "decidedOn", "ambition.rule.decided-earlier")
                .check(!note.isEmpty(), "note", "error.required")
                .check(note.length() <= LONGEST_NOTE, "note", "error.too-long", LONGEST_NOTE)
                .throwIfAny();
    }
}
