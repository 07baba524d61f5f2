package dk.tvaers.loan;

import dk.tvaers.kernel.Invalid;
import dk.tvaers.loan.specialist.CatalogueEntryId;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a municipality needs somebody for.
 *
 * @param title at most {@value #LONGEST_TITLE} characters
 * @param description at most {@value #LONGEST} characters
 * @param competence of the catalogue; null when none there fits
 * @param to the last day, included
 * @param hours in quarters of hours
 * @param place where the work is to be done, at most {@value #LONGEST_PLACE} characters
 */
public record LoanRequestData(
        String title,
        @Nullable String description,
        @Nullable CatalogueEntryId competence,
        LocalDate from,
        LocalDate to,
        BigDecimal hours,
        @Nullable String place,
        LoanUrgency urgency) {

    public static final int LONGEST_TITLE = 200;
    public static final int LONGEST = 2000;
    public static final int LONGEST_PLACE = 200;

    public LoanRequestData {
        title = title.strip();
        description = Hours.blankIsNothing(description);
        place = Hours.blankIsNothing(place);
    }

    void validate(LocalDate today) {
        new Invalid.Collector()
                .check(!title.isEmpty(), "title", "error.required")
                .check(title.length() <= LONGEST_TITLE, "title", "error.too-long", LONGEST_TITLE)
                .check(description == null || description.length() <= LONGEST, "description", "error.too-long", LONGEST)
                .check(!to.isBefore(from), "to", "error.date-order")
                .check(!to.isBefore(today), "to", "loan.rule.need-past")
                .check(Hours.canBeAgreed(hours), "hours", "loan.rule.hours", Hours.MOST)
                .check(place == null || place.length() <= LONGEST_PLACE, "place", "error.too-long", LONGEST_PLACE)
                .throwIfAny();
    }
}
