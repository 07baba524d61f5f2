package dk.tvaers.loan.rest;

import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kit.Page;
import dk.tvaers.kit.rest.Fields;
import dk.tvaers.kit.rest.Preconditions;
import dk.tvaers.loan.ConfirmingHours;
import dk.tvaers.loan.Disputes;
import dk.tvaers.loan.HourEntryId;
import dk.tvaers.loan.LoanDisputeId;
import dk.tvaers.loan.LoanId;
import dk.tvaers.loan.Side;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Hours that the borrower disputes. */
@Controller("/api/v1/collaborations/{slug}/loans/{id}/disputes")
@Tag(name = "Loans")
class DisputeController {

    private final Disputes disputes;
    private final ConfirmingHours confirming;

    DisputeController(Disputes disputes, ConfirmingHours confirming) {
        this.disputes = disputes;
        this.confirming = confirming;
    }

    @Get
    @Needs(Right.SEE_LOANS)
    @Operation(summary = "The disputes about a loan's hours", description = "The open ones first; for the two sides.")
    Page<DisputeBody> list(String slug, String id) {
        return Page.whole(disputes.list(LoanId.of(id))).map(DisputeBody::of);
    }

    @Post
    @Needs(Right.CONFIRM_HOURS)
    @Operation(
            summary = "Dispute hours",
            description = "By the borrower, with a reason; their month is not confirmed until it is settled. If-Match"
                    + " names the version of the loan that was read.")
    HttpResponse<DisputeBody> open(
            String slug, String id, @Body DisputeToOpen body, @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        LoanId loan = LoanId.of(id);
        LoanDisputeId opened =
                confirming.dispute(loan, Preconditions.version(ifMatch), body.entryId(), body.reasonOrEmpty());
        return HttpResponse.created(found(loan, opened));
    }

    @Get("/{dispute}/messages")
    @Needs(Right.SEE_LOANS)
    @Operation(summary = "What was written in a dispute", description = "The first first; for the two sides.")
    Page<DisputeBody.MessageBody> messages(String slug, String id, String dispute) {
        return Page.whole(disputes.messages(known(id, dispute))).map(DisputeBody.MessageBody::of);
    }

    @Post("/{dispute}/messages")
    @Needs(Right.SEE_LOANS)
    @Operation(summary = "Write in a dispute", description = "For a side, while it is open.")
    Page<DisputeBody.MessageBody> write(String slug, String id, String dispute, @Body MessageToWrite body) {
        LoanDisputeId which = known(id, dispute);
        disputes.write(which, body.sideOrRefuse(), body.words() == null ? "" : body.words());
        return Page.whole(disputes.messages(which)).map(DisputeBody.MessageBody::of);
    }

    @Put("/{dispute}/acceptance")
    @Needs(Right.CONFIRM_HOURS)
    @Operation(
            summary = "Accept disputed hours as they are",
            description = "By the borrower. If-Match names the version of the dispute that was read.")
    DisputeBody accept(String slug, String id, String dispute, @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        LoanDisputeId which = known(id, dispute);
        disputes.accept(which, Preconditions.version(ifMatch));
        return found(LoanId.of(id), which);
    }

    @Put("/{dispute}/withdrawal")
    @Needs(Right.CONFIRM_HOURS)
    @Operation(
            summary = "Take a dispute back",
            description = "By the borrower. If-Match names the version of the dispute that was read.")
    DisputeBody withdraw(
            String slug, String id, String dispute, @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        LoanDisputeId which = known(id, dispute);
        disputes.withdraw(which, Preconditions.version(ifMatch));
        return found(LoanId.of(id), which);
    }

    @Put("/{dispute}/correction")
    @Needs(Right.KEEP_HOURS)
    @Operation(
            summary = "Correct disputed hours by a counter-entry",
            description = "By who keeps the lender's hours. If-Match names the version of the dispute that was read.")
    DisputeBody correct(
            String slug,
            String id,
            String dispute,
            @Body HoursToSave body,
            @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        LoanDisputeId which = known(id, dispute);
        disputes.correct(which, Preconditions.version(ifMatch), body.data());
        return found(LoanId.of(id), which);
    }

    /** The dispute, as one of the loan that the address names. */
    private LoanDisputeId known(String loan, String dispute) {
        LoanDisputeId id = LoanDisputeId.of(dispute);
        found(LoanId.of(loan), id);
        return id;
    }

    private DisputeBody found(LoanId loan, LoanDisputeId id) {
        return disputes.list(loan).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .map(DisputeBody::of)
                .orElseThrow(NotFound::new);
    }

    @Serdeable
    @Schema(name = "LoanDisputeToOpen")
    record DisputeToOpen(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED, pattern = "[0-9A-Z]{13}") @Nullable
            String entry,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED, maxLength = 1000) @Nullable
            String reason) {

        HourEntryId entryId() {
            Fields fields = new Fields();
            fields.required("entry", entry);
            HourEntryId id = fields.id("entry", entry, HourEntryId::of);
            fields.throwIfAny();
            return Objects.requireNonNull(id);
        }

        String reasonOrEmpty() {
            return reason == null ? "" : reason;
        }
    }

    @Serdeable
    @Schema(name = "LoanDisputeMessageToWrite")
    record MessageToWrite(
            @Schema(
                    requiredMode = Schema.RequiredMode.REQUIRED,
                    allowableValues = {"LENDER", "BORROWER"})
            @Nullable
            String side,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED, maxLength = Disputes.LONGEST_MESSAGE) @Nullable
            String words) {

        Side sideOrRefuse() {
            return new WordToSay(side, null).sideOrRefuse();
        }
    }
}
