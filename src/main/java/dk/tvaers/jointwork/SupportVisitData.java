package dk.tvaers.jointwork;

import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.MunicipalityCode;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a visit to a local steering group.
 *
 * @param municipality whose steering group it is
 * @param visitOn the day, over or to come
 * @param purpose at most 200 characters
 * @param hours what was spent, preparation included, in quarters; null until it is known
 * @param note at most 2000 characters, read by the municipality and the coordinator
 */
public record SupportVisitData(
        MunicipalityCode municipality,
        LocalDate visitOn,
        String purpose,
        @Nullable BigDecimal hours,
        @Nullable String note) {

    public static final int PURPOSE_LENGTH = 200;
    public static final int NOTE_LENGTH = 2000;

    private static final BigDecimal QUARTER = new BigDecimal("0.25");
    private static final int MOST_HOURS = 24;
    private static final int DECIMALS = 2;

    /** Longer numbers are no hours, and are never reckoned with. */
    private static final int MOST_DIGITS = 20;

    public SupportVisitData {
        purpose = purpose.strip();
        note = note == null || note.isBlank() ? null : note.strip();
        hours = hours == null || !isExact(hours) ? hours : hours.setScale(DECIMALS);
    }

    Invalid.Collector problems(LocalDate today) {
        return new Invalid.Collector()
                .check(!purpose.isEmpty(), "purpose", "error.required")
                .check(purpose.length() <= PURPOSE_LENGTH, "purpose", "error.too-long", PURPOSE_LENGTH)
                .check(hours == null || !visitOn.isAfter(today), "hours", "jointwork.hours.later")
                .check(hours == null || isExact(hours), "hours", "jointwork.hours.quarters", MOST_HOURS)
                .check(note == null || note.length() <= NOTE_LENGTH, "note", "error.too-long", NOTE_LENGTH);
    }

    /** More than none, at most a day and night, and in whole quarters. */
    private static boolean isExact(BigDecimal hours) {
        return Math.abs((long) hours.scale()) <= MOST_DIGITS
                && hours.precision() <= MOST_DIGITS
                && hours.signum() > 0
                && hours.compareTo(BigDecimal.valueOf(MOST_HOURS)) <= 0
                && hours.remainder(QUARTER).signum() == 0;
    }
}
