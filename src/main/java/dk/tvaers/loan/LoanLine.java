package dk.tvaers.loan;

import dk.tvaers.kernel.Money;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.ProjectId;
import dk.tvaers.loan.specialist.LentSpecialists;
import dk.tvaers.loan.specialist.SpecialistId;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.MappedProperty;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A loan as it is read for a list, before what third parties may not see is taken out. */
@Introspected
record LoanLine(
        @MappedProperty LoanId id,
        @MappedProperty LoanRequestId requestId,
        String title,
        @MappedProperty MunicipalityCode lender,
        String lenderName,
        @MappedProperty MunicipalityCode borrower,
        String borrowerName,
        @MappedProperty @Nullable ProjectId projectId,
        @Nullable String projectName,
        LocalDate fromOn,
        LocalDate toOn,
        LoanState state,
        @MappedProperty SpecialistId specialistId,
        BigDecimal mostHours,
        BigDecimal openHours,
        BigDecimal confirmedHours,
        @MappedProperty Money rate,
        @MappedProperty @Nullable Money overheadKroner,
        @Nullable BigDecimal overheadPercent,
        @Nullable Integer proposedNumber,
        Instant offeredAt,
        long version) {

    LoanItem item(boolean whole, LentSpecialists.@Nullable Specialist specialist) {
        Money perHour = rate.plus(new Overhead(overheadKroner, overheadPercent).of(rate));
        return new LoanItem(
                id,
                requestId,
                title,
                lender,
                lenderName,
                borrower,
                borrowerName,
                projectId,
                projectName,
                fromOn,
                toOn,
                whole ? state : seenByThirdParties(),
                specialist == null ? "" : specialist.competence(),
                whole,
                whole ? specialistId : null,
                whole && specialist != null ? specialist.name() : null,
                whole ? mostHours : null,
                whole ? openHours.add(confirmedHours) : null,
                whole ? confirmedHours : null,
                whole ? perHour : null,
                whole ? perHour.times(mostHours) : null,
                whole && proposedNumber != null,
                offeredAt,
                version);
    }

    /** That hours are disputed stays between the two. */
    private LoanState seenByThirdParties() {
        return state == LoanState.DISPUTED ? LoanState.ACTIVE : state;
    }
}
