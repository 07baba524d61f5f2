package dk.tvaers.loan.rest;

import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.kernel.Money;
import dk.tvaers.kit.Page;
import dk.tvaers.kit.rest.Fields;
import dk.tvaers.kit.rest.Idempotency;
import dk.tvaers.loan.ThresholdItem;
import dk.tvaers.loan.Thresholds;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

@Controller("/api/v1/collaborations/{slug}/loan-thresholds")
@Tag(name = "Loans")
class ThresholdController {

    private final Thresholds thresholds;
    private final Idempotency idempotency;

    ThresholdController(Thresholds thresholds, Idempotency idempotency) {
        this.thresholds = thresholds;
        this.idempotency = idempotency;
    }

    @Get
    @Needs(Right.SEE_LOANS)
    @Operation(
            summary = "The EU thresholds that loans are held against",
            description = "The newest first; each holds until the next begins.")
    Page<ThresholdBody> list(String slug) {
        return Page.whole(thresholds.list()).map(ThresholdBody::of);
    }

    @Post
    @Needs(Right.ADMINISTER_COLLABORATION)
    @Operation(summary = "Record a threshold from a day on", description = "What has held is never changed.")
    @ApiResponse(
            responseCode = "201",
            description = "Recorded",
            content = @Content(schema = @Schema(implementation = ThresholdBody.class)))
    HttpResponse<?> record(
            HttpRequest<?> request,
            String slug,
            @Body ThresholdToRecord body,
            @Header(Idempotency.HEADER) @Nullable String key) {
        return idempotency.once(key, request.getPath(), body, () -> {
            ThresholdToRecord.Read read = body.read();
            var id = thresholds.record(read.kroner(), read.from());
            return HttpResponse.created(thresholds.list().stream()
                    .filter(each -> each.id().equals(id))
                    .findFirst()
                    .map(ThresholdBody::of)
                    .orElseThrow());
        });
    }

    @Serdeable
    @Schema(name = "LoanThreshold")
    record ThresholdBody(
            String id,
            LocalDate from,
            Money kroner,
            @Nullable String recordedBy) {

        static ThresholdBody of(ThresholdItem item) {
            return new ThresholdBody(item.id().toString(), item.fromOn(), item.kroner(), item.recordedBy());
        }
    }

    @Serdeable
    @Schema(name = "LoanThresholdToRecord")
    record ThresholdToRecord(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED, format = "date") @Nullable
            String from,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "1650000.00") @Nullable
            String kroner) {

        record Read(LocalDate from, Money kroner) {}

        Read read() {
            Fields fields = new Fields();
            fields.required("from", from);
            fields.required("kroner", kroner);
            LocalDate day = fields.date("from", from);
            Money amount = fields.money("kroner", kroner);
            fields.throwIfAny();
            return new Read(Objects.requireNonNull(day), Objects.requireNonNull(amount));
        }
    }
}
