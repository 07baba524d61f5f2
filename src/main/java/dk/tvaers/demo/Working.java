package dk.tvaers.demo;

import dk.tvaers.kernel.Csv;
import dk.tvaers.kernel.Money;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.loan.ClosingLoans;
import dk.tvaers.loan.ConfirmingHours;
import dk.tvaers.loan.HourData;
import dk.tvaers.loan.HourEntry;
import dk.tvaers.loan.Loan;
import dk.tvaers.loan.LoanId;
import dk.tvaers.loan.Loans;
import dk.tvaers.loan.RegisteringHours;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Lets hours of a loan be written each week, confirmed month by month, and once disputed. */
@Singleton
final class Working {

    private static final LocalTime EVENING = LocalTime.of(15, 40);
    private static final LocalTime MORNING = LocalTime.of(9, 5);
    private static final List<String> ACTIVITIES = List.of(
            "Gennemgang af testplan med leverandøren",
            "Møde i den lokale styregruppe",
            "Opfølgning på fejl fra prøvekørslen",
            "Plan for idriftsættelse og bemanding");

    private final RegisteringHours registering;
    private final ConfirmingHours confirming;
    private final ClosingLoans closing;
    private final Loans loans;

    Working(RegisteringHours registering, ConfirmingHours confirming, ClosingLoans closing, Loans loans) {
        this.registering = registering;
        this.confirming = confirming;
        this.closing = closing;
        this.loans = loans;
    }

    void write(Scene scene, Csv.Row row, Map<String, LoanId> made) {
        LocalDate today = scene.months().today();
        LocalDate from = Borrowing.day(scene, row, "from");
        LocalDate to = Borrowing.day(scene, row, "to");
        LocalDate last = to.isBefore(today) ? to : today.minusDays(1);
        MunicipalityCode lender = new MunicipalityCode(row.get("lender"));
        BigDecimal left = new BigDecimal(row.get("hours"));
        BigDecimal weekly = new BigDecimal(row.get("weekly"));
        LocalDate day = from.with(TemporalAdjusters.nextOrSame(DayOfWeek.TUESDAY));
        for (int week = 0; !day.isAfter(last) && left.compareTo(weekly) >= 0; week++) {
            register(scene, lender, made, day, weekly, week);
            left = left.subtract(weekly);
            day = day.plusWeeks(1);
        }
        MunicipalityCode borrower = Borrowing.borrower(row);
        YearMonth month = YearMonth.from(from);
        for (int done = 0;
                done < Integer.parseInt(row.get("confirmed")) && !month.isAfter(YearMonth.from(last));
                done++) {
            confirm(scene, borrower, made, month);
            month = month.plusMonths(1);
        }
        if (row.orNull("disputed") != null) {
            dispute(scene, borrower, made, month);
        }
        if (row.orNull("closed") != null) {
            close(scene, lender, made, month.plusMonths(1).atDay(8));
        }
    }

    private void register(
            Scene scene, MunicipalityCode lender, Map<String, LoanId> made, LocalDate day, BigDecimal hours, int week) {
        Instant at = scene.months().at(day, EVENING);
        HourData data = new HourData(
                day,
                hours,
                ACTIVITIES.get(week % ACTIVITIES.size()),
                week % 2 == 0 ? 28 : 0,
                week % 5 == 3 ? Money.kroner(85) : Money.ZERO);
        scene.script().at(at, () -> scene.programmeLeader(at, lender, () -> registering.register(id(made), data)));
    }

    /** On the fourth day of the next month, unless that lies ahead or there were no hours. */
    private void confirm(Scene scene, MunicipalityCode borrower, Map<String, LoanId> made, YearMonth month) {
        LocalDate day = month.plusMonths(1).atDay(4);
        if (day.isBefore(scene.months().today())) {
            Instant at = scene.months().at(day, MORNING);
            scene.script()
                    .at(
                            at,
                            () -> scene.programmeLeader(at, borrower, () -> {
                                if (loan(made).ledger().open().contains(month)) {
                                    confirming.confirm(id(made), version(made), month);
                                }
                            }));
        }
    }

    private void dispute(Scene scene, MunicipalityCode borrower, Map<String, LoanId> made, YearMonth month) {
        LocalDate day = scene.months().today().minusDays(1);
        Instant at = scene.months().at(day, MORNING);
        scene.script()
                .at(
                        at,
                        () -> scene.programmeLeader(
                                at,
                                borrower,
                                () -> loan(made).ledger().of(month).stream()
                                        .max(Comparator.comparing(HourEntry::day))
                                        .ifPresent(
                                                entry -> confirming.dispute(
                                                        id(made),
                                                        version(made),
                                                        entry.id(),
                                                        "Den dag var mødet aflyst. Kan det være timer, der hører til en anden opgave?"))));
    }

    private void close(Scene scene, MunicipalityCode lender, Map<String, LoanId> made, LocalDate day) {
        LocalDate today = scene.months().today();
        Instant at = scene.months().at(day.isBefore(today) ? day : today.minusDays(1), EVENING);
        scene.script()
                .at(
                        at,
                        () -> scene.programmeLeader(at, lender, () -> {
                            closing.settle(id(made), version(made));
                            closing.close(id(made), version(made));
                        }));
    }

    private Loan loan(Map<String, LoanId> made) {
        return Objects.requireNonNull(loans.get(id(made)).loan());
    }

    private long version(Map<String, LoanId> made) {
        return loans.get(id(made)).item().version();
    }

    private static LoanId id(Map<String, LoanId> made) {
        return Objects.requireNonNull(made.get("id"));
    }
}
