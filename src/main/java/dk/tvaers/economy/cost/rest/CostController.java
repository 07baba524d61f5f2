package dk.tvaers.economy.cost.rest;

import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.economy.cost.CostFilter;
import dk.tvaers.economy.cost.CostItem;
import dk.tvaers.economy.cost.CostLineId;
import dk.tvaers.economy.cost.CostTypeId;
import dk.tvaers.economy.cost.Costs;
import dk.tvaers.economy.cost.KeepingCosts;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.ProgrammeId;
import dk.tvaers.kernel.ProjectId;
import dk.tvaers.kit.Page;
import dk.tvaers.kit.Paging;
import dk.tvaers.kit.rest.Fields;
import dk.tvaers.kit.rest.Idempotency;
import dk.tvaers.kit.rest.Preconditions;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Costs: what was planned, is expected, was paid. */
@Controller("/api/v1/collaborations/{slug}/economy")
@Tag(name = "Economy")
class CostController {

    private final Costs costs;
    private final KeepingCosts keeping;
    private final Idempotency idempotency;

    CostController(Costs costs, KeepingCosts keeping, Idempotency idempotency) {
        this.costs = costs;
        this.keeping = keeping;
        this.idempotency = idempotency;
    }

    @Get("/costs")
    @Needs(Right.SEE_ECONOMY)
    @Operation(
            summary = "The costs of a year",
            description =
                    "This year's without a year. What a municipality pays itself is told to it and to whoever sees"
                            + " all of the economy.")
    Page<CostBody> list(
            String slug,
            @QueryValue @Nullable @Parameter(description = "A year of four digits") String year,
            @QueryValue @Nullable @Parameter(description = "A part of the title, supplier or voucher number")
                    String text,
            @QueryValue @Nullable @Parameter(description = "The id of a type of cost") String type,
            @QueryValue @Nullable @Parameter(description = "The id of a programme") String programme,
            @QueryValue @Nullable @Parameter(description = "The id of a project") String project,
            @QueryValue @Nullable @Parameter(description = "The code of a municipality") String payer,
            @QueryValue @Nullable @Parameter(description = "ALL, SHARED, DIRECT, UNPAID or UNKNOWN") String which,
            @QueryValue
                    @Nullable
                    @Parameter(description = "PERIOD, PERIOD_LAST, TITLE, TITLE_DOWN, ACTUAL or ACTUAL_LEAST")
                    String sort,
            @QueryValue(defaultValue = "0") int page,
            @QueryValue(defaultValue = Page.DEFAULT_SIZE) int size) {
        CostFilter filter = filter(year, text, type, programme, project, payer, which, sort);
        Paging paging = Paging.of(page, size);
        return new Page<>(
                        costs.list(filter, paging),
                        paging.page(),
                        paging.size(),
                        costs.totals(filter).costs())
                .map(CostBody::of);
    }

    @Get("/cost-totals")
    @Needs(Right.SEE_ECONOMY)
    @Operation(summary = "What the costs of a year come to", description = "Of those that the filter lets through.")
    TotalsBody totals(
            String slug,
            @QueryValue @Nullable @Parameter(description = "A year of four digits") String year,
            @QueryValue @Nullable @Parameter(description = "The id of a type of cost") String type,
            @QueryValue @Nullable @Parameter(description = "The id of a project") String project,
            @QueryValue @Nullable @Parameter(description = "ALL, SHARED, DIRECT, UNPAID or UNKNOWN") String which) {
        return TotalsBody.of(costs.totals(filter(year, null, type, null, project, null, which, null)));
    }

    @Get("/costs/{id}")
    @Needs(Right.SEE_ECONOMY)
    @Operation(summary = "A cost", description = "The ETag is its version.")
    HttpResponse<CostBody> get(String slug, String id) {
        return answer(CostLineId.of(id));
    }

    @Post("/costs")
    @Needs(Right.KEEP_COSTS)
    @Operation(summary = "Write a cost")
    @ApiResponse(
            responseCode = "201",
            description = "Written",
            content = @Content(schema = @Schema(implementation = CostBody.class)))
    HttpResponse<?> add(
            HttpRequest<?> request,
            String slug,
            @Body CostToSave body,
            @Header(Idempotency.HEADER) @Nullable String key) {
        return idempotency.once(key, request.getPath(), body, () -> {
            CostItem cost = costs.get(keeping.add(body.data()));
            return Preconditions.tagged(HttpResponse.created(CostBody.of(cost)), cost.version());
        });
    }

    @Put("/costs/{id}")
    @Needs(Right.KEEP_COSTS)
    @Operation(
            summary = "Say something else of a cost",
            description = "All that is said of it is replaced. If-Match names the version that was read.")
    HttpResponse<CostBody> change(
            String slug, String id, @Body CostToSave body, @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        CostLineId cost = CostLineId.of(id);
        keeping.change(cost, Preconditions.version(ifMatch), body.data());
        return answer(cost);
    }

    @Put("/costs/{id}/payment")
    @Needs(Right.KEEP_COSTS)
    @Operation(
            summary = "Say that a cost was paid as expected",
            description = "It came to the forecast, or to what was planned without one. If-Match names the version that"
                    + " was read.")
    HttpResponse<CostBody> paid(
            String slug, String id, @Body Payment body, @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        CostLineId cost = CostLineId.of(id);
        keeping.paidAsExpected(
                cost, Preconditions.version(ifMatch), new Fields().requiredDate("paidOn", body.paidOn()));
        return answer(cost);
    }

    @Delete("/costs/{id}")
    @Needs(Right.KEEP_COSTS)
    @Operation(
            summary = "Remove a cost of which nothing was paid",
            description = "It has no voucher either. If-Match names the version that was read.")
    HttpResponse<Void> remove(String slug, String id, @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        keeping.remove(CostLineId.of(id), Preconditions.version(ifMatch));
        return HttpResponse.noContent();
    }

    @Serdeable
    @Schema(name = "CostPayment")
    record Payment(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED, format = "date") @Nullable
            String paidOn) {}

    private HttpResponse<CostBody> answer(CostLineId id) {
        CostItem cost = costs.get(id);
        return Preconditions.tagged(HttpResponse.ok(CostBody.of(cost)), cost.version());
    }

    private static CostFilter filter(
            @Nullable String year,
            @Nullable String text,
            @Nullable String type,
            @Nullable String programme,
            @Nullable String project,
            @Nullable String payer,
            @Nullable String which,
            @Nullable String sort) {
        Fields fields = new Fields();
        LocalDate ofYear = fields.date("year", year == null ? null : year + "-01-01");
        CostFilter.Which only = fields.code("which", which, CostFilter.Which.class);
        CostFilter.Sort order = fields.code("sort", sort, CostFilter.Sort.class);
        CostFilter filter = new CostFilter(
                ofYear == null ? Now.today().getYear() : ofYear.getYear(),
                text,
                fields.id("type", type, CostTypeId::of),
                fields.id("programme", programme, ProgrammeId::of),
                fields.id("project", project, ProjectId::of),
                payer == null ? null : MunicipalityCode.of(payer),
                only == null ? CostFilter.Which.ALL : only,
                order == null ? CostFilter.Sort.PERIOD : order);
        fields.throwIfAny();
        return filter;
    }
}
