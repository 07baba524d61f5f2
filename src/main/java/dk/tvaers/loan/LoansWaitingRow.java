package dk.tvaers.loan;

import dk.tvaers.kernel.Money;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.PersonId;
import dk.tvaers.kernel.ProjectId;
import dk.tvaers.loan.specialist.SpecialistId;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.MappedProperty;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A loan that may wait for somebody, with what tells for whom.
 *
 * @param mostHours of the terms that wait for approval, the amendment's if one is proposed
 * @param approvedSide which side has approved those terms; null when none has
 * @param earliestOpen the first day of which hours are not confirmed
 */
@Introspected
record LoansWaitingRow(
        @MappedProperty LoanId id,
        String title,
        @MappedProperty MunicipalityCode lender,
        String lenderName,
        @MappedProperty MunicipalityCode borrower,
        String borrowerName,
        @MappedProperty @Nullable ProjectId project,
        @MappedProperty SpecialistId specialist,
        LoanState state,
        LocalDate toOn,
        @Nullable Integer proposedNumber,
        BigDecimal mostHours,
        @MappedProperty Money rate,
        @MappedProperty @Nullable Money overheadKroner,
        @Nullable BigDecimal overheadPercent,
        @Nullable Side approvedSide,
        @MappedProperty @Nullable PersonId approvedBy,
        @MappedProperty @Nullable PersonId approvedFor,
        @Nullable LocalDate earliestOpen,
        @MappedProperty @Nullable LoanDisputeId dispute) {

    Money total() {
        return rate.plus(new Overhead(overheadKroner, overheadPercent).of(rate)).times(mostHours);
    }

    MunicipalityCode of(Side side) {
        return side == Side.LENDER ? lender : borrower;
    }

    boolean isApprovedBy(PersonId person) {
        return person.equals(approvedBy) || person.equals(approvedFor);
    }
}
