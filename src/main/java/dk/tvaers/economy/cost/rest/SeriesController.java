package dk.tvaers.economy.cost.rest;

import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.economy.cost.Amount;
import dk.tvaers.economy.cost.CostSeriesId;
import dk.tvaers.economy.cost.CostSeriesItem;
import dk.tvaers.economy.cost.RecurringCosts;
import dk.tvaers.kit.rest.Fields;
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
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Costs that come each month. */
@Controller("/api/v1/collaborations/{slug}/economy/cost-series")
@Tag(name = "Economy")
class SeriesController {

    private final RecurringCosts recurring;
    private final Idempotency idempotency;

    SeriesController(RecurringCosts recurring, Idempotency idempotency) {
        this.recurring = recurring;
        this.idempotency = idempotency;
    }

    @Get("/{id}")
    @Needs(Right.SEE_ECONOMY)
    @Operation(summary = "A cost that comes each month", description = "The ETag is its version.")
    HttpResponse<SeriesBody> get(String slug, String id) {
        return answer(CostSeriesId.of(id));
    }

    @Post
    @Needs(Right.KEEP_COSTS)
    @Operation(
            summary = "Write a cost for each of some months",
            description = "At most 120; each is a cost of its own.")
    @ApiResponse(
            responseCode = "201",
            description = "Written",
            content = @Content(schema = @Schema(implementation = SeriesBody.class)))
    HttpResponse<?> add(
            HttpRequest<?> request,
            String slug,
            @Body SeriesToAdd body,
            @Header(Idempotency.HEADER) @Nullable String key) {
        return idempotency.once(key, request.getPath(), body, () -> {
            CostSeriesItem series = recurring.get(body.addTo(recurring));
            return Preconditions.tagged(HttpResponse.created(SeriesBody.of(series)), series.version());
        });
    }

    @Put("/{id}/forecast")
    @Needs(Right.KEEP_COSTS)
    @Operation(
            summary = "Expect another amount from a month on",
            description = "Months that are paid stay. If-Match names the version that was read.")
    HttpResponse<SeriesBody> expect(
            String slug, String id, @Body Expectation body, @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        CostSeriesId series = CostSeriesId.of(id);
        Fields fields = new Fields();
        fields.required("from", body.from());
        YearMonth from = fields.month("from", body.from());
        Amount amount = AmountField.read(fields, "amount", body.amount());
        fields.throwIfAny();
        recurring.expect(series, Preconditions.version(ifMatch), Objects.requireNonNull(from), amount);
        return answer(series);
    }

    @Put("/{id}/last-month")
    @Needs(Right.KEEP_COSTS)
    @Operation(
            summary = "Let it end with another month",
            description = "Later months are removed, or months like the last one added. If-Match names the version that"
                    + " was read.")
    HttpResponse<SeriesBody> end(
            String slug, String id, @Body LastMonth body, @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        CostSeriesId series = CostSeriesId.of(id);
        Fields fields = new Fields();
        fields.required("last", body.last());
        YearMonth last = fields.month("last", body.last());
        fields.throwIfAny();
        recurring.endWith(series, Preconditions.version(ifMatch), Objects.requireNonNull(last));
        return answer(series);
    }

    @Serdeable
    @Schema(name = "CostSeriesToAdd")
    record SeriesToAdd(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
            CostToSave each,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "2027-01") @Nullable
            String first,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "2027-12", description = "Included")
            @Nullable
            String last) {

        CostSeriesId addTo(RecurringCosts recurring) {
            Fields fields = new Fields();
            fields.required("each", each);
            fields.required("first", first);
            fields.required("last", last);
            YearMonth from = fields.month("first", first);
            YearMonth to = fields.month("last", last);
            fields.throwIfAny();
            return recurring.add(
                    Objects.requireNonNull(each).data(), Objects.requireNonNull(from), Objects.requireNonNull(to));
        }
    }

    @Serdeable
    @Schema(name = "CostExpectation")
    record Expectation(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "2027-04") @Nullable
            String from,

            @Schema(example = "62500.00", description = "\"?\" is unknown, null is blank") @Nullable
            String amount) {}

    @Serdeable
    @Schema(name = "CostSeriesLastMonth")
    record LastMonth(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "2027-06") @Nullable
            String last) {}

    @Serdeable
    @Schema(name = "CostSeries")
    record SeriesBody(String id, String title, String first, String last, List<CostBody> months, long version) {

        static SeriesBody of(CostSeriesItem series) {
            return new SeriesBody(
                    series.id().toString(),
                    series.title(),
                    series.first().toString(),
                    series.last().toString(),
                    series.months().stream().map(CostBody::of).toList(),
                    series.version());
        }
    }

    private HttpResponse<SeriesBody> answer(CostSeriesId id) {
        CostSeriesItem series = recurring.get(id);
        return Preconditions.tagged(HttpResponse.ok(SeriesBody.of(series)), series.version());
    }
}
