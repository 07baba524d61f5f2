package dk.tvaers.loan;

import dk.tvaers.kernel.Period;
import dk.tvaers.loan.specialist.SpecialistId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.SortedMap;

/** How much of a specialist's time the loans of all municipalities take. */
public interface LoadOf {

    /**
     * The hours per ISO week, by its Monday, of all loans that are agreed or may be. The hours of a loan are spread evenly
     * over the weekdays of its period.
     *
     * @param period with a last day
     */
    SortedMap<LocalDate, BigDecimal> perWeek(SpecialistId specialist, Period period);
}
