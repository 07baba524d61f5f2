package dk.tvaers.economy.settlement;

import dk.tvaers.economy.SharedPeriod;
import dk.tvaers.kernel.Invalid;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * What is settled: a year, or a quarter of it on account.
 *
 * @param quarter 1 to 4; {@value #YEAR} for the whole year
 */
public record SettlementPeriod(int year, int quarter) {

    public static final int YEAR = 0;

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;
    private static final int MONTHS = 3;

    /** @throws Invalid of the field {@code year} or {@code quarter} */
    public SettlementPeriod {
        new Invalid.Collector()
                .check(year >= FIRST_YEAR && year <= LAST_YEAR, "year", "error.number-range", FIRST_YEAR, LAST_YEAR)
                .check(quarter >= YEAR && quarter <= 4, "quarter", "error.number-range", YEAR, 4)
                .throwIfAny();
    }

    public static SettlementPeriod ofYear(int year) {
        return new SettlementPeriod(year, YEAR);
    }

    /** Whether it is paid on account, of what is expected; a year is settled by what was paid. */
    public boolean isOnAccount() {
        return quarter != YEAR;
    }

    /** {@code 2026}, or {@code 2026/2} for its second quarter. */
    public String code() {
        return isOnAccount() ? year + "/" + quarter : String.valueOf(year);
    }

    public LocalDate from() {
        return isOnAccount() ? LocalDate.of(year, (quarter - 1) * MONTHS + 1, 1) : LocalDate.of(year, 1, 1);
    }

    /** The last day, included. */
    public LocalDate to() {
        return YearMonth.of(year, isOnAccount() ? quarter * MONTHS : 12).atEndOfMonth();
    }

    public SharedPeriod days() {
        return new SharedPeriod(from(), to());
    }
}
