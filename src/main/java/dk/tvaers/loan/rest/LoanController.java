package dk.tvaers.loan.rest;

import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.ProjectId;
import dk.tvaers.kit.Page;
import dk.tvaers.kit.Paging;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.rest.Fields;
import dk.tvaers.kit.rest.Idempotency;
import dk.tvaers.kit.rest.Preconditions;
import dk.tvaers.kit.rest.Streams;
import dk.tvaers.loan.AgreementPage;
import dk.tvaers.loan.LoanAgreement;
import dk.tvaers.loan.LoanFilter;
import dk.tvaers.loan.LoanId;
import dk.tvaers.loan.LoanRequestId;
import dk.tvaers.loan.LoanState;
import dk.tvaers.loan.Loans;
import dk.tvaers.loan.OfferingLoans;
import dk.tvaers.loan.Side;
import dk.tvaers.loan.specialist.SpecialistId;
import io.micronaut.core.io.Writable;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Loans of specialists, from the offer on. */
@Controller("/api/v1/collaborations/{slug}/loans")
@Tag(name = "Loans")
class LoanController {

    private final Loans loans;
    private final OfferingLoans offering;
    private final LoanAgreement agreement;
    private final Idempotency idempotency;

    LoanController(Loans loans, OfferingLoans offering, LoanAgreement agreement, Idempotency idempotency) {
        this.loans = loans;
        this.offering = offering;
        this.agreement = agreement;
        this.idempotency = idempotency;
    }

    @Get
    @Needs(Right.SEE_LOANS)
    @Operation(
            summary = "The loans",
            description = "Of all members. Only the two sides and the coordinator see the person, the hours and what"
                    + " they cost; the others that there is a loan, of whom to whom, when and of which competence.")
    Page<LoanBody> list(
            String slug,
            @QueryValue @Nullable @Parameter(description = "A part of the need's title") String text,
            @QueryValue @Nullable @Parameter(description = "ALL, LIVE or OVER; ALL without it") String which,
            @QueryValue
                    @Nullable
                    @Parameter(
                            description = "OFFERED, APPROVED_BY_BORROWER, APPROVED_BY_LENDER, ACTIVE, DISPUTED,"
                                    + " SETTLED, CLOSED, REJECTED or WITHDRAWN")
                    String state,
            @QueryValue @Nullable @Parameter(description = "The code of a municipality, on either side")
                    String municipality,
            @QueryValue @Nullable @Parameter(description = "The id of a project") String project,
            @QueryValue @Nullable @Parameter(description = "The id of a need") String request,
            @QueryValue @Nullable @Parameter(description = "The id of a specialist, among loans seen wholly")
                    String specialist,
            @QueryValue
                    @Nullable
                    @Parameter(
                            description =
                                    "NEWEST, FROM, TO, TITLE, LENDER, BORROWER or STATE; all but the first also with _DOWN")
                    String sort,
            @QueryValue(defaultValue = "0") int page,
            @QueryValue(defaultValue = Page.DEFAULT_SIZE) int size) {
        Fields fields = new Fields();
        LoanFilter.Which part = fields.code("which", which, LoanFilter.Which.class);
        LoanFilter.Sort order = fields.code("sort", sort, LoanFilter.Sort.class);
        LoanFilter filter = new LoanFilter(
                text,
                part == null ? LoanFilter.Which.ALL : part,
                fields.code("state", state, LoanState.class),
                municipality == null ? null : MunicipalityCode.of(municipality),
                fields.id("project", project, ProjectId::of),
                fields.id("request", request, LoanRequestId::of),
                fields.id("specialist", specialist, SpecialistId::of),
                order == null ? LoanFilter.Sort.NEWEST : order);
        fields.throwIfAny();
        Paging paging = Paging.of(page, size);
        return new Page<>(loans.list(filter, paging), paging.page(), paging.size(), loans.count(filter))
                .map(LoanBody::of);
    }

    @Get("/{id}")
    @Needs(Right.SEE_LOANS)
    @Operation(summary = "A loan", description = "With what the caller may see of it. The ETag is its version.")
    HttpResponse<LoanPageBody> get(String slug, String id) {
        return answer(LoanId.of(id));
    }

    @Get("/{id}/steps")
    @Needs(Right.SEE_LOANS)
    @Operation(summary = "Every step of a loan", description = "The first first; none for third parties.")
    Page<StepBody> steps(String slug, String id) {
        return Page.whole(loans.steps(LoanId.of(id))).map(StepBody::of);
    }

    @Get("/{id}/agreement.pdf")
    @Produces(MediaType.APPLICATION_PDF)
    @Needs(Right.SEE_LOANS)
    @Operation(
            summary = "The agreement on a loan",
            description = "PDF/UA with both sides' approvals; a draft until both are there. For the two sides and the"
                    + " coordinator.")
    @ApiResponse(
            responseCode = "200",
            description = "The file",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_PDF,
                            schema = @Schema(type = "string", format = "binary")))
    HttpResponse<Writable> agreement(
            String slug,
            String id,
            @Header(HttpHeaders.ACCEPT_LANGUAGE) @Parameter(hidden = true) @Nullable String language) {
        LoanId loan = LoanId.of(id);
        Texts texts = Texts.accepting(language);
        byte[] file = agreement.bytes(loan, texts);
        return Streams.answer(AgreementPage.fileName(loan, texts), MediaType.APPLICATION_PDF, out -> out.write(file));
    }

    @Post
    @Needs(Right.OFFER_LOAN)
    @Operation(
            summary = "Offer a specialist",
            description = "For an open need, which can have several offers. Under law 655/2019 a rate below full cost"
                    + " is refused; on another basis finance must have noted it.")
    @ApiResponse(
            responseCode = "201",
            description = "Offered",
            content = @Content(schema = @Schema(implementation = LoanPageBody.class)))
    HttpResponse<?> offer(
            HttpRequest<?> request,
            String slug,
            @Body OfferToSave body,
            @Header(Idempotency.HEADER) @Nullable String key) {
        return idempotency.once(key, request.getPath(), body, () -> {
            var made = loans.get(offering.offer(body.requestId(), body.lenderCode(), body.data()));
            return Preconditions.tagged(
                    HttpResponse.created(LoanPageBody.of(made)), made.item().version());
        });
    }

    @Put("/{id}/terms")
    @Needs(Right.OFFER_LOAN)
    @Operation(
            summary = "Give an offer other terms",
            description = "While nobody has approved it. If-Match names the version that was read.")
    HttpResponse<LoanPageBody> change(
            String slug, String id, @Body OfferToSave body, @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        LoanId loan = LoanId.of(id);
        offering.change(loan, Preconditions.version(ifMatch), body.data());
        return answer(loan);
    }

    @Put("/{id}/withdrawal")
    @Needs(Right.OFFER_LOAN)
    @Operation(
            summary = "Take an offer back",
            description = "While a side's approval is missing. If-Match names the version that was read.")
    HttpResponse<LoanPageBody> withdraw(
            String slug,
            String id,
            @Body @Nullable WordToSay body,
            @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        LoanId loan = LoanId.of(id);
        offering.withdraw(loan, Preconditions.version(ifMatch), body == null ? null : body.note());
        return answer(loan);
    }

    @Put("/{id}/rejection")
    @Needs(Right.APPROVE_LOAN)
    @Operation(
            summary = "Say no to an offer",
            description = "For the borrower, while a side's approval is missing. If-Match names the version that was"
                    + " read.")
    HttpResponse<LoanPageBody> reject(
            String slug,
            String id,
            @Body @Nullable WordToSay body,
            @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        LoanId loan = LoanId.of(id);
        offering.reject(loan, Preconditions.version(ifMatch), body == null ? null : body.note());
        return answer(loan);
    }

    @Put("/{id}/case-numbers/{side}")
    @Needs(Right.FILE_RECORDS)
    @Operation(
            summary = "Write under which number a side files the loan",
            description = "LENDER or BORROWER; none takes it away. If-Match names the version that was read.")
    HttpResponse<LoanPageBody> number(
            String slug,
            String id,
            String side,
            @Body CaseNumberToSave body,
            @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        LoanId loan = LoanId.of(id);
        Fields fields = new Fields();
        Side whose = fields.code("side", side, Side.class);
        fields.throwIfAny();
        offering.number(loan, Preconditions.version(ifMatch), Objects.requireNonNull(whose), body.caseNumber());
        return answer(loan);
    }

    private HttpResponse<LoanPageBody> answer(LoanId id) {
        var loan = loans.get(id);
        return Preconditions.tagged(
                HttpResponse.ok(LoanPageBody.of(loan)), loan.item().version());
    }

    @Serdeable
    @Schema(name = "LoanCaseNumber")
    record CaseNumberToSave(
            @Schema(example = "15/6820") @Nullable String caseNumber) {}
}
