package dk.tvaers.loan;

import dk.tvaers.kernel.Money;
import dk.tvaers.kernel.PersonId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * Hours of one day. A counter-entry has hours, kilometres and expenses below zero and names the entry that it corrects.
 *
 * @param hours in quarters of hours
 */
public record HourEntry(
        HourEntryId id,
        LocalDate day,
        BigDecimal hours,
        String activity,
        int kilometres,
        Money expenses,
        @Nullable HourEntryId corrects,
        PersonId registeredBy,
        Instant registeredAt) {

    public YearMonth month() {
        return YearMonth.from(day);
    }

    public boolean isCounterEntry() {
        return corrects != null;
    }
}
