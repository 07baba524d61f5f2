package dk.tvaers.loan;

import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.PersonId;
import dk.tvaers.kernel.ProjectId;
import dk.tvaers.loan.specialist.SpecialistId;
import io.micronaut.data.annotation.AutoPopulated;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TenantId;
import io.micronaut.data.annotation.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@MappedEntity("loan")
record LoanRow(
        @Id LoanId id,

        @TenantId @AutoPopulated(updatable = false) @Nullable
        Long collaborationId,

        LoanRequestId requestId,
        MunicipalityCode lenderCode,
        MunicipalityCode borrowerCode,
        SpecialistId specialistId,
        @Nullable ProjectId projectId,
        LoanState loanState,
        int termsNumber,
        @Nullable Integer proposedNumber,
        @Nullable String lenderCase,
        @Nullable String borrowerCase,
        Instant offeredAt,
        PersonId offeredBy,
        @Version @Nullable Long version) {

    LoanRow in(LoanState state, int terms, @Nullable Integer proposed) {
        return new LoanRow(
                id,
                collaborationId,
                requestId,
                lenderCode,
                borrowerCode,
                specialistId,
                projectId,
                state,
                terms,
                proposed,
                lenderCase,
                borrowerCase,
                offeredAt,
                offeredBy,
                version);
    }

    /** The same, filed under a side's own case number. */
    LoanRow filed(Side side, @Nullable String number) {
        return new LoanRow(
                id,
                collaborationId,
                requestId,
                lenderCode,
                borrowerCode,
                specialistId,
                projectId,
                loanState,
                termsNumber,
                proposedNumber,
                side == Side.LENDER ? number : lenderCase,
                side == Side.BORROWER ? number : borrowerCase,
                offeredAt,
                offeredBy,
                version);
    }
}
