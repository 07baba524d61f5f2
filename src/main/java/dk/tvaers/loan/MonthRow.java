package dk.tvaers.loan;

import dk.tvaers.kernel.PersonId;
import io.micronaut.data.annotation.AutoPopulated;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TenantId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@MappedEntity("loan_month_confirmed")
record MonthRow(
        @Id LoanMonthId id,

        @TenantId @AutoPopulated(updatable = false) @Nullable
        Long collaborationId,

        LoanId loanId,
        LocalDate monthOn,
        PersonId personId,
        @Nullable PersonId forPerson,
        Instant confirmedAt) {}
