package dk.tvaers.loan.rest;

import dk.tvaers.kernel.Money;
import dk.tvaers.loan.HourEntry;
import dk.tvaers.loan.HourEntryId;
import dk.tvaers.loan.Ledger;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@Serdeable
@Schema(name = "LoanHours")
record HoursBody(
        String id,
        LocalDate day,

        @Schema(description = "Below zero in a counter-entry", example = "7.25")
        String hours,

        String activity,
        int kilometres,

        @Schema(description = "In kroner") Money expenses,

        @Schema(description = "What a counter-entry corrects") @Nullable
        String corrects,

        @Schema(description = "Whether its month is confirmed; then it never changes")
        boolean confirmed,

        @Schema(description = "Whether the borrower disputes it")
        boolean disputed,

        Instant registeredAt) {

    static HoursBody of(HourEntry entry, Ledger ledger) {
        HourEntryId corrected = entry.corrects();
        return new HoursBody(
                entry.id().toString(),
                entry.day(),
                entry.hours().toPlainString(),
                entry.activity(),
                entry.kilometres(),
                entry.expenses(),
                corrected == null ? null : corrected.toString(),
                ledger.isConfirmed(entry),
                ledger.disputed().contains(entry.id()),
                entry.registeredAt());
    }
}
