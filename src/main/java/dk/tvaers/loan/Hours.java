package dk.tvaers.loan;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What can be hours: quarters of them. */
final class Hours {

    /** No loan has more. */
    static final int MOST = 20_000;

    private static final BigDecimal QUARTERS = BigDecimal.valueOf(4);
    private static final BigDecimal DAY = BigDecimal.valueOf(24);

    private Hours() {}

    static boolean areQuarters(BigDecimal hours) {
        return hours.multiply(QUARTERS).stripTrailingZeros().scale() <= 0;
    }

    static boolean canBeAgreed(BigDecimal hours) {
        return hours.signum() > 0 && hours.compareTo(BigDecimal.valueOf(MOST)) <= 0 && areQuarters(hours);
    }

    /** Of one day. */
    static boolean canBeWorked(BigDecimal hours) {
        return hours.signum() >= 0 && hours.compareTo(DAY) <= 0 && areQuarters(hours);
    }

    static @Nullable String blankIsNothing(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
