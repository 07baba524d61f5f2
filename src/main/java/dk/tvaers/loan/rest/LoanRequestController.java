package dk.tvaers.loan.rest;

import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.ProjectId;
import dk.tvaers.kit.Page;
import dk.tvaers.kit.Paging;
import dk.tvaers.kit.rest.Fields;
import dk.tvaers.kit.rest.Idempotency;
import dk.tvaers.kit.rest.Preconditions;
import dk.tvaers.loan.LoanRequestFilter;
import dk.tvaers.loan.LoanRequestId;
import dk.tvaers.loan.LoanRequestItem;
import dk.tvaers.loan.LoanRequests;
import dk.tvaers.loan.RequestState;
import dk.tvaers.loan.specialist.CatalogueEntryId;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What municipalities need somebody for. */
@Controller("/api/v1/collaborations/{slug}/loan-requests")
@Tag(name = "Loans")
class LoanRequestController {

    private final LoanRequests requests;
    private final Idempotency idempotency;

    LoanRequestController(LoanRequests requests, Idempotency idempotency) {
        this.requests = requests;
        this.idempotency = idempotency;
    }

    @Get
    @Needs(Right.SEE_LOANS)
    @Operation(summary = "The needs on the market place", description = "Of all members; without a state all of them.")
    Page<RequestBody> list(
            String slug,
            @QueryValue @Nullable @Parameter(description = "A part of the title") String text,
            @QueryValue @Nullable @Parameter(description = "OPEN, MET or WITHDRAWN") String state,
            @QueryValue @Nullable @Parameter(description = "The code of a municipality") String municipality,
            @QueryValue @Nullable @Parameter(description = "The id of a project") String project,
            @QueryValue @Nullable @Parameter(description = "The id of a competence") String competence,
            @QueryValue
                    @Nullable
                    @Parameter(
                            description = "NEWEST, FROM, HOURS, TITLE, MUNICIPALITY or URGENCY (the most urgent first);"
                                    + " all but the first also with _DOWN")
                    String sort,
            @QueryValue(defaultValue = "0") int page,
            @QueryValue(defaultValue = Page.DEFAULT_SIZE) int size) {
        Fields fields = new Fields();
        LoanRequestFilter.Sort order = fields.code("sort", sort, LoanRequestFilter.Sort.class);
        LoanRequestFilter filter = new LoanRequestFilter(
                text,
                fields.code("state", state, RequestState.class),
                municipality == null ? null : MunicipalityCode.of(municipality),
                fields.id("project", project, ProjectId::of),
                fields.id("competence", competence, CatalogueEntryId::of),
                order == null ? LoanRequestFilter.Sort.NEWEST : order);
        fields.throwIfAny();
        Paging paging = Paging.of(page, size);
        return new Page<>(requests.list(filter, paging), paging.page(), paging.size(), requests.count(filter))
                .map(RequestBody::of);
    }

    @Get("/{id}")
    @Needs(Right.SEE_LOANS)
    @Operation(summary = "A need", description = "The ETag is its version.")
    HttpResponse<RequestBody> get(String slug, String id) {
        return answer(LoanRequestId.of(id));
    }

    @Post
    @Needs(Right.REQUEST_LOAN)
    @Operation(summary = "Ask for a specialist", description = "In the name of a municipality; all members read it.")
    @ApiResponse(
            responseCode = "201",
            description = "Asked",
            content = @Content(schema = @Schema(implementation = RequestBody.class)))
    HttpResponse<?> ask(
            HttpRequest<?> request,
            String slug,
            @Body RequestToSave body,
            @Header(Idempotency.HEADER) @Nullable String key) {
        return idempotency.once(key, request.getPath(), body, () -> {
            LoanRequestItem made =
                    requests.get(requests.ask(body.code(), body.projectId(), body.helpWish(), body.data()));
            return Preconditions.tagged(HttpResponse.created(RequestBody.of(made)), made.version());
        });
    }

    @Put("/{id}")
    @Needs(Right.REQUEST_LOAN)
    @Operation(
            summary = "Change a need",
            description = "While it is open; municipality, project and wish stay as they are. If-Match names the"
                    + " version that was read.")
    HttpResponse<RequestBody> change(
            String slug, String id, @Body RequestToSave body, @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        LoanRequestId need = LoanRequestId.of(id);
        requests.change(need, Preconditions.version(ifMatch), body.data());
        return answer(need);
    }

    @Put("/{id}/withdrawal")
    @Needs(Right.REQUEST_LOAN)
    @Operation(summary = "Take a need back", description = "If-Match names the version that was read.")
    HttpResponse<RequestBody> withdraw(String slug, String id, @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        LoanRequestId need = LoanRequestId.of(id);
        requests.withdraw(need, Preconditions.version(ifMatch));
        return answer(need);
    }

    @Put("/{id}/meeting")
    @Needs(Right.REQUEST_LOAN)
    @Operation(
            summary = "Say that a need is met",
            description = "No more is needed. If-Match names the version that was read.")
    HttpResponse<RequestBody> meet(String slug, String id, @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        LoanRequestId need = LoanRequestId.of(id);
        requests.meet(need, Preconditions.version(ifMatch));
        return answer(need);
    }

    private HttpResponse<RequestBody> answer(LoanRequestId id) {
        LoanRequestItem need = requests.get(id);
        return Preconditions.tagged(HttpResponse.ok(RequestBody.of(need)), need.version());
    }
}
