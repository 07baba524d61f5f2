package dk.tvaers.status.rest;

import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.ProjectId;
import dk.tvaers.kit.Page;
import dk.tvaers.kit.rest.Fields;
import dk.tvaers.kit.rest.Idempotency;
import dk.tvaers.kit.rest.Preconditions;
import dk.tvaers.status.Dimension;
import dk.tvaers.status.round.RoundId;
import dk.tvaers.status.round.RoundSheet;
import dk.tvaers.status.round.RoundTrend;
import dk.tvaers.status.round.RoundTrends;
import dk.tvaers.status.round.Rounds;
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

/** Report rounds: what has come in, and what the coordinator does about it. */
@Controller("/api/v1/collaborations/{slug}")
@Tag(name = "Report rounds")
class RoundController {

    private final Rounds rounds;
    private final RoundTrends trends;
    private final Idempotency idempotency;

    RoundController(Rounds rounds, RoundTrends trends, Idempotency idempotency) {
        this.rounds = rounds;
        this.trends = trends;
        this.idempotency = idempotency;
    }

    @Get("/report-rounds")
    @Needs(Right.SEE_STATUS)
    @Operation(summary = "The report rounds", description = "The newest first.")
    Page<RoundBody> list(
            String slug,
            @QueryValue(defaultValue = "0") int page,
            @QueryValue(defaultValue = Page.DEFAULT_SIZE) int size) {
        return Page.of(rounds.list(), page, size).map(RoundBody::of);
    }

    @Get("/report-rounds/{id}")
    @Needs(Right.SEE_STATUS)
    @Operation(
            summary = "A report round with what has come in",
            description =
                    "Of a closed round what stood at the closing, under the names of then, ever after. The ETag is"
                            + " its version, 0 once it is closed.")
    HttpResponse<RoundSheetBody> round(String slug, String id) {
        return answer(RoundId.of(id));
    }

    @Post("/report-rounds")
    @Needs(Right.CONDUCT_ROUNDS)
    @Operation(
            summary = "Open this month's round today, whatever the rhythm says",
            description = "409 while another round is open, and when the month has had its round.")
    @ApiResponse(
            responseCode = "201",
            description = "Opened",
            content = @Content(schema = @Schema(implementation = RoundSheetBody.class)))
    HttpResponse<?> open(
            HttpRequest<?> request,
            String slug,
            @Body RoundDay body,
            @Header(Idempotency.HEADER) @Nullable String key) {
        return idempotency.once(key, request.getPath(), body, () -> {
            RoundSheet sheet = rounds.get(rounds.openNow(body.date()));
            return Preconditions.tagged(
                    HttpResponse.created(RoundSheetBody.of(sheet)),
                    sheet.round().version());
        });
    }

    @Put("/report-rounds/{id}/closing")
    @Needs(Right.CONDUCT_ROUNDS)
    @Operation(
            summary = "Move the last day of the open round",
            description = "If-Match names the version that was read.")
    HttpResponse<RoundSheetBody> move(
            String slug, String id, @Body RoundDay body, @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        RoundId round = RoundId.of(id);
        rounds.moveClosing(round, body.date(), Preconditions.version(ifMatch));
        return answer(round);
    }

    @Post("/report-rounds/{id}/returns")
    @Needs(Right.CONDUCT_ROUNDS)
    @Operation(
            summary = "Return a report of the open round",
            description =
                    "With a comment: the municipality is asked for a new one, and its programme leaders are told.")
    @ApiResponse(
            responseCode = "201",
            description = "Returned",
            content = @Content(schema = @Schema(implementation = RoundSheetBody.class)))
    HttpResponse<?> giveBack(
            HttpRequest<?> request,
            String slug,
            String id,
            @Body ReturnToGive body,
            @Header(Idempotency.HEADER) @Nullable String key) {
        return idempotency.once(key, request.getPath(), body, () -> {
            RoundId round = RoundId.of(id);
            rounds.giveBack(round, body.reportId(), body.commentOrEmpty());
            return HttpResponse.created(RoundSheetBody.of(rounds.get(round)));
        });
    }

    @Get("/report-round-trend")
    @Needs(Right.SEE_STATUS)
    @Operation(
            summary = "One colour over the newest twelve closed rounds",
            description = "A row for each municipality's project, from what was kept at the closings.")
    RoundTrend trend(
            String slug,
            @Parameter(description = "time, economy, resources, technology or overall")
                    @QueryValue(defaultValue = "overall")
                    String dimension,
            @Parameter(description = "Only this municipality") @QueryValue @Nullable String municipality,
            @Parameter(description = "Only this project") @QueryValue @Nullable String project) {
        Fields fields = new Fields();
        Dimension shown = fields.code("dimension", dimension, Dimension.class);
        fields.throwIfAny();
        return trends.over(
                shown == null ? Dimension.OVERALL : shown,
                municipality == null ? null : MunicipalityCode.of(municipality),
                project == null ? null : ProjectId.of(project));
    }

    private HttpResponse<RoundSheetBody> answer(RoundId id) {
        RoundSheet sheet = rounds.get(id);
        return Preconditions.tagged(
                HttpResponse.ok(RoundSheetBody.of(sheet)), sheet.round().version());
    }
}
