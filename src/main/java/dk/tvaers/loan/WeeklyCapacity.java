package dk.tvaers.loan;

import dk.tvaers.loan.specialist.SpecialistId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** Who keeps the capacities says how many hours a specialist can be lent in a week. */
public interface WeeklyCapacity {

    /** @param monday the first day of the ISO week; empty when nobody has said */
    Optional<BigDecimal> hours(SpecialistId specialist, LocalDate monday);
}
