package dk.tvaers.loan;

import dk.tvaers.kernel.Money;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.ProjectId;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.MappedProperty;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@Introspected
record SettledLine(
        @MappedProperty HourEntryId id,
        @MappedProperty LoanId loan,
        @MappedProperty MunicipalityCode lender,
        @MappedProperty MunicipalityCode borrower,
        @MappedProperty @Nullable ProjectId project,
        LocalDate monthOn,
        LocalDate day,
        BigDecimal hours,
        String activity,
        int kilometres,
        @MappedProperty Money expenses,
        @MappedProperty @Nullable HourEntryId corrects,
        @MappedProperty Money rate,
        @MappedProperty @Nullable Money overheadKroner,
        @Nullable BigDecimal overheadPercent,
        @MappedProperty Money perKilometre,
        @Nullable String vatTreatment,
        @Nullable String lenderCase,
        @Nullable String borrowerCase) {}
