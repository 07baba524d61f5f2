package dk.tvaers.loan;

import dk.tvaers.kernel.Money;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.ProjectId;
import dk.tvaers.loan.specialist.SpecialistId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A loan in a list. Third parties see the two sides, the period, the state and the competence: to them what may be null is.
 *
 * @param title of the request
 * @param competence what the specialist is lent as; empty when nobody keeps the specialist any more
 * @param whole whether the reader is of one of the sides, or may see all loans
 * @param specialist the name
 * @param hours registered, counter-entries taken off
 * @param perHour with the overhead
 * @param total what all the hours cost
 * @param amendmentWaits whether more hours or a later end are proposed
 */
public record LoanItem(
        LoanId id,
        LoanRequestId requestId,
        String title,
        MunicipalityCode lender,
        String lenderName,
        MunicipalityCode borrower,
        String borrowerName,
        @Nullable ProjectId projectId,
        @Nullable String projectName,
        LocalDate from,
        LocalDate to,
        LoanState state,
        String competence,
        boolean whole,
        @Nullable SpecialistId specialistId,
        @Nullable String specialist,
        @Nullable BigDecimal mostHours,
        @Nullable BigDecimal hours,
        @Nullable BigDecimal confirmedHours,
        @Nullable Money perHour,
        @Nullable Money total,
        boolean amendmentWaits,
        Instant offeredAt,
        long version) {

    public MunicipalityCode of(Side side) {
        return side == Side.LENDER ? lender : borrower;
    }
}
