package dk.tvaers.loan.rest;

import dk.tvaers.kernel.Money;
import dk.tvaers.loan.LoanItem;
import dk.tvaers.loan.LoanState;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@Serdeable
@Schema(name = "Loan", description = "What only the two sides and the coordinator see is null to others")
record LoanBody(
        String id,
        String request,
        String title,
        String lender,
        String lenderName,
        String borrower,
        String borrowerName,
        @Nullable String project,
        @Nullable String projectName,
        LocalDate from,

        @Schema(description = "Included") LocalDate to,

        LoanState state,
        String competence,

        @Schema(description = "Whether the caller sees all of it")
        boolean whole,

        @Nullable String specialist,
        @Nullable String specialistName,
        @Nullable String mostHours,

        @Schema(description = "Registered, counter-entries taken off") @Nullable
        String hours,

        @Nullable String confirmedHours,

        @Schema(description = "In kroner, with the overhead") @Nullable
        Money perHour,

        @Schema(description = "In kroner, of all the hours") @Nullable
        Money total,

        @Schema(description = "Whether more hours or a later end are proposed")
        boolean amendmentWaits) {

    static LoanBody of(LoanItem loan) {
        return new LoanBody(
                loan.id().toString(),
                loan.requestId().toString(),
                loan.title(),
                loan.lender().value(),
                loan.lenderName(),
                loan.borrower().value(),
                loan.borrowerName(),
                loan.projectId() == null ? null : loan.projectId().toString(),
                loan.projectName(),
                loan.from(),
                loan.to(),
                loan.state(),
                loan.competence(),
                loan.whole(),
                loan.specialistId() == null ? null : loan.specialistId().toString(),
                loan.specialist(),
                plain(loan.mostHours()),
                plain(loan.hours()),
                plain(loan.confirmedHours()),
                loan.perHour(),
                loan.total(),
                loan.amendmentWaits());
    }

    private static @Nullable String plain(@Nullable BigDecimal hours) {
        return hours == null ? null : hours.toPlainString();
    }
}
