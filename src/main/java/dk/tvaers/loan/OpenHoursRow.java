package dk.tvaers.loan;

import dk.tvaers.kernel.Money;
import dk.tvaers.kernel.PersonId;
import io.micronaut.data.annotation.AutoPopulated;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TenantId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@MappedEntity("loan_hours_open")
record OpenHoursRow(
        @Id HourEntryId id,

        @TenantId @AutoPopulated(updatable = false) @Nullable
        Long collaborationId,

        LoanId loanId,
        LocalDate workedOn,
        BigDecimal hours,
        String activity,
        int kilometres,
        Money expenses,
        @Nullable HourEntryId correctsId,
        PersonId registeredBy,
        Instant registeredAt) {

    static OpenHoursRow of(LoanId loan, HourEntry entry) {
        return new OpenHoursRow(
                entry.id(),
                null,
                loan,
                entry.day(),
                entry.hours(),
                entry.activity(),
                entry.kilometres(),
                entry.expenses(),
                entry.corrects(),
                entry.registeredBy(),
                entry.registeredAt());
    }

    HourEntry entry() {
        return new HourEntry(
                id, workedOn, hours, activity, kilometres, expenses, correctsId, registeredBy, registeredAt);
    }
}
