package dk.tvaers.loan.rest;

import dk.tvaers.kernel.Money;
import dk.tvaers.loan.Amendment;
import dk.tvaers.loan.Approval;
import dk.tvaers.loan.Loan;
import dk.tvaers.loan.LoanDetails;
import dk.tvaers.loan.LoanWarning;
import dk.tvaers.loan.NextStep;
import dk.tvaers.loan.Side;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Serdeable
@Schema(name = "LoanInFull")
record LoanPageBody(
        LoanBody loan,

        @Schema(description = "Those that hold, or that wait for their first approvals") @Nullable
        TermsBody terms,

        @Schema(description = "What is proposed and waits for approval") @Nullable
        TermsBody amendment,

        @Schema(description = "Of the terms that hold or wait")
        List<ApprovalBody> approvals,

        @Nullable String lenderCase,
        @Nullable String borrowerCase,

        @Schema(description = "What comes next, as it is for the caller")
        NextStep next,

        @Schema(description = "What should be known before it is approved; it forbids nothing")
        List<WarningBody> warnings) {

    @Serdeable
    @Schema(name = "LoanApproval")
    record ApprovalBody(
            int terms,
            Side side,
            @Nullable String person,
            @Nullable String personName,

            @Schema(description = "For whom by delegation") @Nullable
            String forPerson,

            Instant at,
            @Nullable String note) {}

    @Serdeable
    @Schema(name = "LoanWarning")
    record WarningBody(
            @Schema(allowableValues = {"THRESHOLD_NEAR", "THRESHOLD_OVER", "NO_MEMBER", "DOUBLE_BOOKING"})
            String kind,

            @Schema(description = "Of a threshold: whether it is the total between the two within a year") @Nullable
            Boolean ofPair,

            @Nullable Money total,
            @Nullable Money threshold,

            @Schema(description = "That is no member all the time") @Nullable
            String municipality,

            @Schema(description = "The membership's last day; or the Monday of the first week booked twice") @Nullable
            LocalDate day,

            @Schema(description = "That all loans take in that week") @Nullable
            String hours,

            @Schema(description = "What can be lent in that week") @Nullable
            String capacity) {}

    static LoanPageBody of(LoanDetails details) {
        Loan loan = details.loan();
        Amendment amendment = loan instanceof Loan.Running running ? running.amendment() : null;
        return new LoanPageBody(
                LoanBody.of(details.item()),
                loan == null ? null : TermsBody.of(loan.terms()),
                amendment == null ? null : TermsBody.of(amendment.terms()),
                details.approvals().stream()
                        .map(approval -> approval(approval, details))
                        .toList(),
                details.lenderCase(),
                details.borrowerCase(),
                details.next(),
                details.warnings().stream().map(LoanPageBody::warning).toList());
    }

    private static ApprovalBody approval(Approval approval, LoanDetails details) {
        return new ApprovalBody(
                approval.terms(),
                approval.side(),
                approval.person().toString(),
                details.names().get(approval.person()),
                approval.forPerson() == null ? null : approval.forPerson().toString(),
                approval.at(),
                approval.note());
    }

    private static WarningBody warning(LoanWarning warning) {
        return switch (warning) {
            case LoanWarning.Threshold at ->
                new WarningBody(
                        at.over() ? "THRESHOLD_OVER" : "THRESHOLD_NEAR",
                        at.ofPair(),
                        at.total(),
                        at.threshold(),
                        null,
                        null,
                        null,
                        null);
            case LoanWarning.NoMember gone ->
                new WarningBody(
                        "NO_MEMBER", null, null, null, gone.municipality().value(), gone.lastDay(), null, null);
            case LoanWarning.DoubleBooking twice ->
                new WarningBody(
                        "DOUBLE_BOOKING",
                        null,
                        null,
                        null,
                        null,
                        twice.monday(),
                        twice.hours().toPlainString(),
                        twice.capacity() == null ? null : twice.capacity().toPlainString());
        };
    }
}
