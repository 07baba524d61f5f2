package dk.tvaers.risk;

import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.PersonId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a risk. Blank texts count as none.
 *
 * @param title at most {@value #LONGEST_TITLE} characters
 * @param description at most {@value #LONGEST} characters
 * @param probability 1 to 5
 * @param consequence 1 to 5
 * @param measure what is done about it, at most {@value #LONGEST} characters; needed while it is being handled
 * @param due when that is to be done; needed while it is being handled
 * @param state open or being handled; closing is an act of its own
 */
public record RiskData(
        RiskKind kind,
        String title,
        @Nullable String description,
        int probability,
        int consequence,
        PersonId owner,
        @Nullable String measure,
        @Nullable LocalDate due,
        RiskState state) {

    public static final int LONGEST_TITLE = 200;
    public static final int LONGEST = 2000;

    public RiskData {
        title = title.strip();
        description = trimmed(description);
        measure = trimmed(measure);
    }

    /** @param before the day that it was due before; that one may have passed meanwhile */
    Invalid.Collector problems(LocalDate today, @Nullable LocalDate before) {
        boolean handled = state == RiskState.UNDER_WAY;
        return new Invalid.Collector()
                .check(!title.isEmpty(), "title", "error.required")
                .check(title.length() <= LONGEST_TITLE, "title", "error.too-long", LONGEST_TITLE)
                .check(fits(description), "description", "error.too-long", LONGEST)
                .check(Band.isOnScale(probability), "probability", "error.number-range", 1, Band.MOST)
                .check(Band.isOnScale(consequence), "consequence", "error.number-range", 1, Band.MOST)
                .check(fits(measure), "measure", "error.too-long", LONGEST)
                .check(!handled || measure != null, "measure", "risk.rule.measure")
                .check(!handled || due != null, "due", "risk.rule.due")
                .check(due == null || due.equals(before) || !due.isBefore(today), "due", "risk.rule.due-past")
                .check(state != RiskState.CLOSED, "state", "risk.rule.closing");
    }

    static @Nullable String trimmed(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static boolean fits(@Nullable String text) {
        return text == null || text.length() <= LONGEST;
    }
}
