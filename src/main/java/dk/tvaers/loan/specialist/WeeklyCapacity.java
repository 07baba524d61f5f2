package dk.tvaers.loan.specialist;

import dk.tvaers.kernel.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.SortedMap;

/** Who keeps the capacities says how many hours a specialist can be lent week by week. */
public interface WeeklyCapacity {

    /**
     * The hours of each ISO week that has a day in the period, by its Monday; none when nobody has said.
     *
     * @param period with a last day
     */
    SortedMap<LocalDate, BigDecimal> hours(SpecialistId specialist, Period period);
}
