package dk.tvaers.status.round;

import dk.tvaers.kernel.Invalid;
import dk.tvaers.kit.calendar.WorkingDays;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;

/**
 * When the rounds of a collaboration open, remind and close. All days are days of the month; those that are not after the
 * day of opening lie in the next month.
 *
 * @param reminderDays on which days those are reminded that have not submitted; at most {@value #MOST_REMINDERS}
 * @param closingDay the last day of the round
 * @param monthsOff the months without a round
 */
public record Rhythm(int openingDay, List<Integer> reminderDays, int closingDay, Set<Month> monthsOff) {

    /** Every month has it. */
    static final int LAST_DAY = 28;

    static final int MOST_REMINDERS = 5;

    /** What is proposed to who has chosen nothing. */
    public static final Rhythm PROPOSED = new Rhythm(1, List.of(8, 13), 15, Set.of(Month.JULY));

    public Rhythm {
        reminderDays = List.copyOf(reminderDays);
        monthsOff = Set.copyOf(monthsOff);
    }

    /** @throws Invalid naming each field that cannot be so */
    void validate() {
        Invalid.Collector problems = new Invalid.Collector()
                .check(isDay(openingDay), "openingDay", "error.number-range", 1, LAST_DAY)
                .check(isDay(closingDay), "closingDay", "error.number-range", 1, LAST_DAY)
                .check(closingDay != openingDay, "closingDay", "round.rule.closing-is-opening")
                .check(
                        reminderDays.size() <= MOST_REMINDERS,
                        "reminderDays",
                        "round.rule.too-many-reminders",
                        MOST_REMINDERS)
                .check(monthsOff.size() < Month.values().length, "monthsOff", "round.rule.no-month");
        for (int day : reminderDays) {
            problems.check(isDay(day), "reminderDays", "error.number-range", 1, LAST_DAY)
                    .check(
                            day != openingDay && place(day) <= place(closingDay),
                            "reminderDays",
                            "round.rule.reminder-outside",
                            day);
        }
        problems.throwIfAny();
    }

    /** The days of a month's round, each moved on to the next day that is worked. */
    RoundPlan plan(YearMonth month, WorkingDays worked) {
        LocalDate opening = month.atDay(openingDay);
        LocalDate opens = worked.onOrAfter(opening);
        LocalDate closes = worked.onOrAfter(next(opening, closingDay));
        List<LocalDate> reminders = reminderDays.stream()
                .map(day -> worked.onOrAfter(next(opening, day)))
                .filter(date -> date.isAfter(opens) && !date.isAfter(closes))
                .distinct()
                .sorted()
                .toList();
        return new RoundPlan(month, opens, reminders, closes);
    }

    boolean isOff(YearMonth month) {
        return monthsOff.contains(month.getMonth());
    }

    /** The reminder days in the order in which they come. */
    List<Integer> remindersInOrder() {
        return reminderDays.stream()
                .distinct()
                .sorted((one, other) -> Integer.compare(place(one), place(other)))
                .toList();
    }

    private static boolean isDay(int day) {
        return day >= 1 && day <= LAST_DAY;
    }

    private int place(int day) {
        return day > openingDay ? day : day + LAST_DAY;
    }

    private static LocalDate next(LocalDate opening, int day) {
        return day > opening.getDayOfMonth()
                ? opening.withDayOfMonth(day)
                : opening.plusMonths(1).withDayOfMonth(day);
    }
}
