package dk.tvaers.help;

import dk.tvaers.kernel.Invalid;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What help is wished with.
 *
 * @param title at most {@value #LONGEST_TITLE} characters
 * @param description at most {@value #LONGEST} characters
 * @param neededBy until when it is of use
 */
public record WishData(
        String title,
        @Nullable String description,
        @Nullable LocalDate neededBy) {

    public static final int LONGEST_TITLE = 200;
    public static final int LONGEST = 2000;

    public WishData {
        title = title.strip();
        description = description == null || description.isBlank() ? null : description.strip();
    }

    void validate(LocalDate today) {
        new Invalid.Collector()
                .check(!title.isEmpty(), "title", "error.required")
                .check(title.length() <= LONGEST_TITLE, "title", "error.too-long", LONGEST_TITLE)
                .check(description == null || description.length() <= LONGEST, "description", "error.too-long", LONGEST)
                .check(neededBy == null || !neededBy.isBefore(today), "neededBy", "help.rule.needed-past")
                .throwIfAny();
    }
}
