package dk.tvaers.loan;

import dk.tvaers.kernel.Money;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.Period;
import dk.tvaers.kernel.ProjectId;
import dk.tvaers.loan.specialist.LegalBasis;
import dk.tvaers.loan.specialist.SpecialistId;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is agreed of a loan. No person is named: the specialist has a number.
 *
 * @param number the version of the terms, the first is 1
 * @param to the last day, included
 * @param mostHours in quarters of hours
 * @param rate per hour, without the overhead
 * @param perKilometre what a driven kilometre costs; zero when driving is not paid
 * @param vatTreatment as the lender's finance has chosen it, with its note
 * @param confidentiality what the specialist must keep to himself
 * @param dataAccess to which systems and data the borrower gives access
 */
public record Terms(
        int number,
        MunicipalityCode lender,
        MunicipalityCode borrower,
        SpecialistId specialist,
        @Nullable ProjectId project,
        LocalDate from,
        LocalDate to,
        BigDecimal mostHours,
        Money rate,
        Overhead overhead,
        Money perKilometre,
        LegalBasis basis,
        @Nullable String vatTreatment,
        @Nullable String confidentiality,
        @Nullable String dataAccess,
        @Nullable String place) {

    public Period period() {
        return new Period(from, to);
    }

    public MunicipalityCode of(Side side) {
        return side == Side.LENDER ? lender : borrower;
    }

    /** What an hour costs, overhead included. */
    public Money perHour() {
        return rate.plus(overhead.of(rate));
    }

    /** What all the hours cost; driving and expenses come besides. */
    public Money total() {
        return perHour().times(mostHours);
    }

    /** The same with more hours and a later end. */
    Terms amended(int next, LocalDate end, BigDecimal hours) {
        return new Terms(
                next,
                lender,
                borrower,
                specialist,
                project,
                from,
                end,
                hours,
                rate,
                overhead,
                perKilometre,
                basis,
                vatTreatment,
                confidentiality,
                dataAccess,
                place);
    }
}
