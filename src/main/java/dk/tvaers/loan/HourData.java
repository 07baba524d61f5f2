package dk.tvaers.loan;

import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.Money;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Hours of one day. In a counter-entry hours, kilometres and expenses are what is taken back, written without a minus.
 *
 * @param hours 0 to 24 in quarters of hours
 * @param activity at most {@value #LONGEST} characters
 * @param kilometres 0 to {@value #MOST_KILOMETRES}
 * @param expenses not negative, with vouchers kept by the lender
 */
public record HourData(LocalDate day, BigDecimal hours, String activity, int kilometres, Money expenses) {

    public static final int LONGEST = 500;
    public static final int MOST_KILOMETRES = 2000;

    private static final Money MOST_EXPENSES = Money.kroner(100_000);

    public HourData {
        activity = activity.strip();
    }

    void validate() {
        new Invalid.Collector()
                .check(Hours.canBeWorked(hours), "hours", "loan.rule.day-hours")
                .check(!activity.isEmpty(), "activity", "error.required")
                .check(activity.length() <= LONGEST, "activity", "error.too-long", LONGEST)
                .check(
                        kilometres >= 0 && kilometres <= MOST_KILOMETRES,
                        "kilometres",
                        "error.number-range",
                        0,
                        MOST_KILOMETRES)
                .check(
                        !expenses.isNegative() && !MOST_EXPENSES.isLessThan(expenses),
                        "expenses",
                        "loan.rule.expenses",
                        MOST_EXPENSES)
                .check(hours.signum() > 0 || kilometres > 0 || expenses.ore() > 0, "hours", "loan.rule.nothing")
                .throwIfAny();
    }
}
