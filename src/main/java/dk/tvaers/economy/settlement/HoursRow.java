package dk.tvaers.economy.settlement;

import dk.tvaers.economy.vat.Vat;
import dk.tvaers.economy.vat.VatTreatment;
import dk.tvaers.kernel.Money;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.ProjectId;
import io.micronaut.data.annotation.AutoPopulated;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TenantId;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@MappedEntity("settlement_hours")
record HoursRow(
        @Id long id,

        @TenantId @AutoPopulated(updatable = false) @Nullable
        Long collaborationId,

        IssueId issueId,
        long loanHoursId,
        long loanId,
        MunicipalityCode lenderCode,
        MunicipalityCode borrowerCode,
        @Nullable ProjectId projectId,
        LocalDate workedOn,
        BigDecimal hours,
        String activity,
        Money workAmount,
        Money mileageAmount,
        Money expenses,
        @Nullable String borrowerCase,
        VatTreatment vatTreatment,
        BigDecimal vatRate,
        @Nullable String vatNote) {

    static HoursRow of(IssueId issue, HoursLine line) {
        return new HoursRow(
                dk.tvaers.kernel.Id.next(),
                null,
                issue,
                line.id(),
                line.loan(),
                line.lender(),
                line.borrower(),
                line.project(),
                line.day(),
                line.hours(),
                line.activity(),
                line.work(),
                line.mileage(),
                line.expenses(),
                line.borrowerCase(),
                line.vat().treatment(),
                line.vat().rate(),
                line.vat().reason());
    }

    HoursLine line() {
        return new HoursLine(
                loanHoursId,
                loanId,
                lenderCode,
                borrowerCode,
                projectId,
                workedOn,
                hours,
                activity,
                workAmount,
                mileageAmount,
                expenses,
                borrowerCase,
                new Vat(vatTreatment, vatRate, vatNote));
    }
}
