package dk.tvaers.loan.rest;

import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.kernel.Money;
import dk.tvaers.kit.Page;
import dk.tvaers.kit.rest.Preconditions;
import dk.tvaers.loan.AmendingLoans;
import dk.tvaers.loan.ApprovingLoans;
import dk.tvaers.loan.ClosingLoans;
import dk.tvaers.loan.LoanApprover;
import dk.tvaers.loan.LoanApprovers;
import dk.tvaers.loan.LoanId;
import dk.tvaers.loan.Loans;
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
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What both sides approve of a loan: its terms, more hours or a later end, and that it is over. */
@Controller("/api/v1/collaborations/{slug}/loans/{id}")
@Tag(name = "Loans")
class LoanApprovalController {

    private final Loans loans;
    private final LoanApprovers approvers;
    private final ApprovingLoans approving;
    private final AmendingLoans amending;
    private final ClosingLoans closing;

    LoanApprovalController(
            Loans loans,
            LoanApprovers approvers,
            ApprovingLoans approving,
            AmendingLoans amending,
            ClosingLoans closing) {
        this.loans = loans;
        this.approvers = approvers;
        this.approving = approving;
        this.amending = amending;
        this.closing = closing;
    }

    @Get("/approvers")
    @Needs(Right.SEE_LOANS)
    @Operation(
            summary = "Who approves a loan",
            description = "For each side: up to its limit the programme leader, above it the director.")
    Page<ApproverBody> approvers(String slug, String id) {
        return Page.whole(approvers.of(LoanId.of(id))).map(ApproverBody::of);
    }

    @Post("/approvals")
    @Needs(Right.APPROVE_LOAN)
    @Operation(
            summary = "Approve a loan for a side",
            description = "The second side's approval makes it active. One person never stands behind both. If-Match"
                    + " names the version that was read.")
    HttpResponse<LoanPageBody> approve(
            String slug, String id, @Body WordToSay body, @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        LoanId loan = LoanId.of(id);
        approving.approve(loan, Preconditions.version(ifMatch), body.sideOrRefuse(), body.note());
        return answer(loan);
    }

    @Post("/amendment")
    @Needs(Right.APPROVE_LOAN)
    @Operation(
            summary = "Propose more hours or a later end",
            description = "Of an active loan, for a side; it holds once both have approved it. If-Match names the"
                    + " version that was read.")
    HttpResponse<LoanPageBody> propose(
            String slug,
            String id,
            @Body AmendmentToPropose body,
            @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        LoanId loan = LoanId.of(id);
        AmendmentToPropose.Read read = body.read();
        amending.propose(loan, Preconditions.version(ifMatch), read.side(), read.to(), read.mostHours(), body.note());
        return answer(loan);
    }

    @Post("/amendment/approvals")
    @Needs(Right.APPROVE_LOAN)
    @Operation(summary = "Approve what is proposed", description = "If-Match names the version that was read.")
    HttpResponse<LoanPageBody> approveAmendment(
            String slug, String id, @Body WordToSay body, @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        LoanId loan = LoanId.of(id);
        amending.approve(loan, Preconditions.version(ifMatch), body.sideOrRefuse(), body.note());
        return answer(loan);
    }

    @Put("/amendment/rejection")
    @Needs(Right.APPROVE_LOAN)
    @Operation(
            summary = "Say no to what is proposed, or take it back",
            description = "If-Match names the version that was read.")
    HttpResponse<LoanPageBody> rejectAmendment(
            String slug, String id, @Body WordToSay body, @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        LoanId loan = LoanId.of(id);
        amending.reject(loan, Preconditions.version(ifMatch), body.sideOrRefuse(), body.note());
        return answer(loan);
    }

    @Put("/settlement")
    @Needs(Right.KEEP_HOURS)
    @Operation(
            summary = "Settle a loan",
            description = "For the lender, once every hour is confirmed: no more come. If-Match names the version that"
                    + " was read.")
    HttpResponse<LoanPageBody> settle(String slug, String id, @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        LoanId loan = LoanId.of(id);
        closing.settle(loan, Preconditions.version(ifMatch));
        return answer(loan);
    }

    @Put("/closing")
    @Needs(Right.KEEP_HOURS)
    @Operation(
            summary = "Close a settled loan",
            description = "For the lender. If-Match names the version that was read.")
    HttpResponse<LoanPageBody> close(String slug, String id, @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        LoanId loan = LoanId.of(id);
        closing.close(loan, Preconditions.version(ifMatch));
        return answer(loan);
    }

    private HttpResponse<LoanPageBody> answer(LoanId id) {
        var loan = loans.get(id);
        return Preconditions.tagged(
                HttpResponse.ok(LoanPageBody.of(loan)), loan.item().version());
    }

    @Serdeable
    @Schema(name = "LoanApprover")
    record ApproverBody(
            Side side,
            String municipality,

            @Schema(description = "In kroner: up to which total the programme leader approves")
            Money limit,

            @Schema(description = "Whether only the director approves")
            boolean aboveLimit,

            @Schema(description = "Those who may") List<String> names) {

        static ApproverBody of(LoanApprover approver) {
            return new ApproverBody(
                    approver.side(),
                    approver.municipality().value(),
                    approver.limit(),
                    approver.aboveLimit(),
                    approver.names());
        }
    }
}
