package dk.tvaers.loan.specialist;

import dk.tvaers.kernel.Money;
import java.time.LocalDate;

/** Who keeps the rates says whether one covers the full cost (DOMAIN section 4); salaries are not told. */
public interface RateCheck {

    /** @param perHour what an hour costs the borrower, overhead included */
    RateVerdict check(SpecialistId specialist, LocalDate from, Money perHour, LegalBasis basis);
}
