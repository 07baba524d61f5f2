package dk.tvaers.exchange;

import dk.tvaers.kernel.Id;
import dk.tvaers.kernel.Money;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.ProjectId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The confirmed hours of loans, of which each lender invoices its own (DOMAIN section 5). */
public interface HoursToSettle {

    /**
     * The lines of the months from the first to the last, both included; by lender, borrower, loan and day. A counter-entry
     * is a line of its own with amounts below zero: nothing is netted. Who asks has checked the reader's right.
     */
    List<Line> confirmed(YearMonth first, YearMonth last);

    /**
     * Confirmed hours of one day.
     *
     * @param id the line's own, the same each time it is asked for
     * @param month in which it was confirmed, which is the month of the day
     * @param corrects the line that a counter-entry corrects
     * @param overhead per hour
     * @param work hours by rate and overhead
     * @param mileage the kilometres, paid
     * @param vatTreatment as the lender's finance has chosen it
     */
    record Line(
            Id id,
            Id loan,
            MunicipalityCode lender,
            MunicipalityCode borrower,
            @Nullable ProjectId project,
            YearMonth month,
            LocalDate day,
            BigDecimal hours,
            String activity,
            @Nullable Id corrects,
            Money rate,
            Money overhead,
            Money work,
            int kilometres,
            Money mileage,
            Money expenses,
            @Nullable String vatTreatment,
            @Nullable String lenderCase,
            @Nullable String borrowerCase) {

        /** Work, mileage and expenses. */
        public Money amount() {
            return work.plus(mileage).plus(expenses);
        }
    }
}
