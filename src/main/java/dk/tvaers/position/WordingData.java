package dk.tvaers.position;

import dk.tvaers.kernel.Invalid;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is held in common from a day on. */
public record WordingData(String wording, LocalDate agreedOn) {

    public static final int LONGEST_WORDING = 4000;

    public WordingData {
        wording = wording.strip();
    }

    /** @param before the day of the wording that this one supersedes */
    void validate(LocalDate today, @Nullable LocalDate before) {
        new Invalid.Collector()
                .check(!wording.isEmpty(), "wording", "error.required")
                .check(wording.length() <= LONGEST_WORDING, "wording", "error.too-long", LONGEST_WORDING)
                .check(!agreedOn.isAfter(today), "agreedOn", "position.rule.in-future")
                .check(before == null || !agreedOn.isBefore(before), "agreedOn", "position.rule.agreed-earlier")
                .throwIfAny();
    }
}
