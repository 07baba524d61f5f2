package dk.tvaers.economy.budget.rest;

import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.economy.budget.BudgetItem;
import dk.tvaers.economy.budget.Budgets;
import dk.tvaers.economy.budget.KeepingBudgets;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kit.Page;
import dk.tvaers.kit.rest.Idempotency;
import dk.tvaers.kit.rest.Preconditions;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Budgets of years, their adopted versions, and how they go. */
@Controller("/api/v1/collaborations/{slug}/economy/budgets/{year}")
@Tag(name = "Economy")
class BudgetController {

    private final Budgets budgets;
    private final KeepingBudgets keeping;
    private final Idempotency idempotency;

    BudgetController(Budgets budgets, KeepingBudgets keeping, Idempotency idempotency) {
        this.budgets = budgets;
        this.keeping = keeping;
        this.idempotency = idempotency;
    }

    @Get
    @Needs(Right.SEE_ECONOMY)
    @Operation(
            summary = "The budget of a year",
            description =
                    "The draft of the next version, and those that were adopted. The ETag is the draft's version.")
    HttpResponse<BudgetBody> get(String slug, String year) {
        return answer(of(year));
    }

    @Get("/comparison")
    @Needs(Right.SEE_ECONOMY)
    @Operation(
            summary = "The budget beside what is expected and paid",
            description = "Of the newest adopted version, or the draft where none is adopted, and the shared costs.")
    ComparisonBody comparison(String slug, String year) {
        return ComparisonBody.of(budgets.compare(of(year)));
    }

    @Put("/lines")
    @Needs(Right.KEEP_BUDGET)
    @Operation(
            summary = "Set aside an amount for a type of cost in a place",
            description = "In place of what was set aside there; null takes the line away.")
    HttpResponse<BudgetBody> set(String slug, String year, @Body BudgetLineBody.ToSet body) {
        body.setIn(keeping, of(year));
        return answer(of(year));
    }

    @Post("/begin-like-year-before")
    @Needs(Right.KEEP_BUDGET)
    @Operation(summary = "Begin the draft with the budget of the year before")
    HttpResponse<BudgetBody> begin(String slug, String year) {
        keeping.beginLikeYearBefore(of(year));
        return answer(of(year));
    }

    @Post("/versions")
    @Needs(Right.KEEP_BUDGET)
    @Operation(
            summary = "Write down that the draft was adopted",
            description = "It never changes from then on. If-Match names the draft's version that was read.")
    @ApiResponse(
            responseCode = "201",
            description = "Adopted",
            content = @Content(schema = @Schema(implementation = BudgetBody.class)))
    HttpResponse<?> adopt(
            HttpRequest<?> request,
            String slug,
            String year,
            @Body BudgetBody.ToAdopt body,
            @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Header(Idempotency.HEADER) @Nullable String key) {
        int of = of(year);
        return idempotency.once(key, request.getPath(), body, () -> {
            body.adopt(keeping, of, Preconditions.version(ifMatch));
            BudgetItem budget = budgets.of(of);
            return Preconditions.tagged(HttpResponse.created(BudgetBody.of(budget)), budget.version());
        });
    }

    @Get("/versions/{number}")
    @Needs(Right.SEE_ECONOMY)
    @Operation(summary = "The lines of an adopted version")
    Page<BudgetLineBody> version(String slug, String year, String number) {
        if (!number.matches("[1-9][0-9]{0,5}")) {
            throw new NotFound();
        }
        return Page.whole(budgets.adopted(of(year), Integer.parseInt(number))).map(BudgetLineBody::of);
    }

    private HttpResponse<BudgetBody> answer(int year) {
        BudgetItem budget = budgets.of(year);
        return Preconditions.tagged(HttpResponse.ok(BudgetBody.of(budget)), budget.version());
    }

    private static int of(String year) {
        if (!year.matches("2[0-9]{3}")) {
            throw new NotFound();
        }
        return Integer.parseInt(year);
    }
}
