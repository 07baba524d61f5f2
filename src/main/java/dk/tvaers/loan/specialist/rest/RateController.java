package dk.tvaers.loan.specialist.rest;

import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kit.Page;
import dk.tvaers.kit.rest.Fields;
import dk.tvaers.kit.rest.Idempotency;
import dk.tvaers.kit.rest.Preconditions;
import dk.tvaers.loan.specialist.KeepingRates;
import dk.tvaers.loan.specialist.RateId;
import dk.tvaers.loan.specialist.RateItem;
import dk.tvaers.loan.specialist.Rates;
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
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What an hour costs. */
@Controller("/api/v1/collaborations/{slug}/rates")
@Tag(name = "Specialists")
class RateController {

    private final Rates rates;
    private final KeepingRates keeping;
    private final Idempotency idempotency;

    RateController(Rates rates, KeepingRates keeping, Idempotency idempotency) {
        this.rates = rates;
        this.keeping = keeping;
        this.idempotency = idempotency;
    }

    @Get
    @Needs(Right.SEE_RATES)
    @Operation(
            summary = "What an hour costs",
            description = "The rates of job categories, and those of single specialists that the caller may see.")
    Page<RateBody> list(
            String slug,
            @QueryValue @Nullable @Parameter(description = "The code of a municipality") String municipality,
            @QueryValue @Nullable @Parameter(description = "The day on which they hold; all without one") String on,
            @QueryValue(defaultValue = "0") int page,
            @QueryValue(defaultValue = Page.DEFAULT_SIZE) int size) {
        Fields fields = new Fields();
        LocalDate day = fields.date("on", on);
        fields.throwIfAny();
        return Page.of(rates.list(municipality == null ? null : MunicipalityCode.of(municipality), day), page, size)
                .map(RateBody::of);
    }

    @Get("/{id}")
    @Needs(Right.SEE_RATES)
    @Operation(summary = "A rate", description = "The ETag is its version.")
    HttpResponse<RateBody> get(String slug, String id) {
        return answer(RateId.of(id));
    }

    @Get("/{id}/calculation")
    @Needs(Right.SEE_RATES)
    @Operation(
            summary = "How the full cost of an hour was reckoned",
            description = "For the municipality that lends and the specialist; refused to all others.")
    RateBody.CalculationBody calculation(String slug, String id) {
        return RateBody.CalculationBody.of(rates.calculation(RateId.of(id)));
    }

    @Post
    @Needs(Right.KEEP_RATES)
    @Operation(
            summary = "Set a rate",
            description = "Refused below the full cost when it rests on law 655/2019. Another basis waits for finance's"
                    + " note.")
    @ApiResponse(
            responseCode = "201",
            description = "Set",
            content = @Content(schema = @Schema(implementation = RateBody.class)))
    HttpResponse<?> set(
            HttpRequest<?> request,
            String slug,
            @Body RateToSet body,
            @Header(Idempotency.HEADER) @Nullable String key) {
        return idempotency.once(key, request.getPath(), body, () -> {
            RateItem rate = rates.get(keeping.set(body.data()));
            return Preconditions.tagged(HttpResponse.created(RateBody.of(rate)), rate.version());
        });
    }

    @Put("/{id}/ending")
    @Needs(Right.KEEP_RATES)
    @Operation(
            summary = "Let a rate hold no longer than to a day",
            description = "The day included. If-Match names the version that was read.")
    HttpResponse<RateBody> end(
            String slug, String id, @Body LastDay body, @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        RateId rate = RateId.of(id);
        keeping.end(rate, Preconditions.version(ifMatch), body.day());
        return answer(rate);
    }

    @Put("/{id}/finance-note")
    @Needs(Right.NOTE_RATE)
    @Operation(
            summary = "Note on what a rate rests",
            description = "By the municipality's finance. If-Match names the version that was read.")
    HttpResponse<RateBody> note(
            String slug, String id, @Body RateBody.Note body, @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        RateId rate = RateId.of(id);
        keeping.note(rate, Preconditions.version(ifMatch), body.text());
        return answer(rate);
    }

    @Put("/{id}/withdrawal")
    @Needs(Right.KEEP_RATES)
    @Operation(
            summary = "Take a rate back",
            description = "As long as no loan rests on it. If-Match names the version that was read.")
    HttpResponse<RateBody> withdraw(String slug, String id, @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        RateId rate = RateId.of(id);
        keeping.withdraw(rate, Preconditions.version(ifMatch));
        return answer(rate);
    }

    private HttpResponse<RateBody> answer(RateId id) {
        RateItem rate = rates.get(id);
        return Preconditions.tagged(HttpResponse.ok(RateBody.of(rate)), rate.version());
    }
}
