package dk.tvaers.loan.ui;

import dk.tvaers.kernel.Money;
import dk.tvaers.loan.HourEntry;
import dk.tvaers.loan.Ledger;
import dk.tvaers.loan.Terms;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;

/**
 * The hours of a month of a loan with their sums.
 *
 * @param amount what hours, kilometres and expenses cost
 */
record HoursMonth(
        YearMonth month,
        List<HourEntry> entries,
        BigDecimal hours,
        int kilometres,
        Money expenses,
        Money amount,
        boolean confirmed,
        boolean disputed) {

    /** The months with hours, the newest first. */
    static List<HoursMonth> all(Ledger ledger, Terms terms) {
        return ledger.entries().stream()
                .map(HourEntry::month)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .map(month -> of(ledger, terms, month))
                .toList();
    }

    static HoursMonth of(Ledger ledger, Terms terms, YearMonth month) {
        List<HourEntry> entries = ledger.of(month).stream()
                .sorted(Comparator.comparing(HourEntry::day).thenComparing(HourEntry::registeredAt))
                .toList();
        return new HoursMonth(
                month,
                entries,
                entries.stream().map(HourEntry::hours).reduce(BigDecimal.ZERO, BigDecimal::add),
                entries.stream().mapToInt(HourEntry::kilometres).sum(),
                entries.stream().map(HourEntry::expenses).reduce(Money.ZERO, Money::plus),
                entries.stream().map(entry -> amount(entry, terms)).reduce(Money.ZERO, Money::plus),
                ledger.confirmed().contains(month),
                entries.stream().anyMatch(entry -> ledger.disputed().contains(entry.id())));
    }

    static Money amount(HourEntry entry, Terms terms) {
        return terms.perHour()
                .times(entry.hours())
                .plus(terms.perKilometre().times(BigDecimal.valueOf(entry.kilometres())))
                .plus(entry.expenses());
    }

    /** Whether the month is over, so that it can be confirmed. */
    boolean isOver(Terms terms, LocalDate today) {
        return month.isBefore(YearMonth.from(today))
                || today.isAfter(terms.to())
                || month.atEndOfMonth().equals(today);
    }
}
