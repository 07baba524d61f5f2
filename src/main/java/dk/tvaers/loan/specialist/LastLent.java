package dk.tvaers.loan.specialist;

import java.time.LocalDate;
import java.util.Optional;

/** When a specialist was lent last: a bean of whoever keeps loans. */
public interface LastLent {

    /** The last day of the loans that are agreed or may be; empty when there is none. */
    Optional<LocalDate> lastDay(SpecialistId specialist);
}
