package dk.tvaers.loan;

import dk.tvaers.kernel.Money;
import dk.tvaers.kernel.PersonId;
import dk.tvaers.loan.specialist.LegalBasis;
import io.micronaut.data.annotation.AutoPopulated;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TenantId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@MappedEntity("loan_terms")
record TermsRow(
        @Id LoanTermsId id,

        @TenantId @AutoPopulated(updatable = false) @Nullable
        Long collaborationId,

        LoanId loanId,
        int termsNumber,
        LocalDate fromOn,
        LocalDate toOn,
        BigDecimal mostHours,
        Money rate,
        @Nullable Money overheadKroner,
        @Nullable BigDecimal overheadPercent,
        Money perKilometre,
        LegalBasis legalBasis,
        @Nullable String vatTreatment,
        @Nullable String confidentiality,
        @Nullable String dataAccess,
        @Nullable String place,
        PersonId writtenBy,
        Instant writtenAt) {

    static TermsRow of(LoanId loan, Terms terms, PersonId by, Instant at) {
        return new TermsRow(
                LoanTermsId.next(),
                null,
                loan,
                terms.number(),
                terms.from(),
                terms.to(),
                terms.mostHours(),
                terms.rate(),
                terms.overhead().perHour(),
                terms.overhead().percent(),
                terms.perKilometre(),
                terms.basis(),
                terms.vatTreatment(),
                terms.confidentiality(),
                terms.dataAccess(),
                terms.place(),
                by,
                at);
    }

    Terms terms(LoanRow loan) {
        return new Terms(
                termsNumber,
                loan.lenderCode(),
                loan.borrowerCode(),
                loan.specialistId(),
                loan.projectId(),
                fromOn,
                toOn,
                mostHours,
                rate,
                new Overhead(overheadKroner, overheadPercent),
                perKilometre,
                legalBasis,
                vatTreatment,
                confidentiality,
                dataAccess,
                place);
    }
}
