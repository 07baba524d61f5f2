package dk.tvaers.pack.rest;

import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.kit.Page;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.rest.Idempotency;
import dk.tvaers.kit.rest.Streams;
import dk.tvaers.kit.work.Work;
import dk.tvaers.kit.work.WorkId;
import dk.tvaers.pack.BackgroundReports;
import dk.tvaers.pack.PackFormat;
import io.micronaut.core.io.Writable;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Programme reports that are made in the background. */
@Controller("/api/v1/collaborations/{slug}/programme-report-jobs")
@Tag(name = "Reports")
class ReportJobController {

    private final BackgroundReports reports;
    private final Idempotency idempotency;

    ReportJobController(BackgroundReports reports, Idempotency idempotency) {
        this.reports = reports;
        this.idempotency = idempotency;
    }

    @Get
    @Needs(Right.SEE_STATUS)
    @Operation(
            summary = "The programme reports that the caller has asked for",
            description = "At most twenty; they are forgotten after a week.")
    Page<ReportJobBody> list(String slug) {
        return Page.whole(reports.latest()).map(ReportJobBody::of);
    }

    @Post
    @Needs(Right.SEE_STATUS)
    @Operation(
            summary = "Have the programme report made in the background",
            description = "Ask for the job until its phase is DONE, and then for its file.")
    @ApiResponse(
            responseCode = "202",
            description = "Asked for",
            content = @Content(schema = @Schema(implementation = ReportJobBody.class)))
    HttpResponse<?> start(
            HttpRequest<?> request,
            String slug,
            @Body ReportToMake body,
            @Header(Idempotency.HEADER) @Nullable String key,
            @Header(HttpHeaders.ACCEPT_LANGUAGE) @Parameter(hidden = true) @Nullable String language) {
        PackFormat format = body.asked();
        Locale spoken = Texts.accepting(language).locale();
        return idempotency.once(key, request.getPath(), body, () -> {
            Work asked = reports.get(reports.start(format, spoken));
            return HttpResponse.accepted(URI.create(request.getPath() + "/" + asked.id()))
                    .body(ReportJobBody.of(asked));
        });
    }

    @Get("/{id}")
    @Needs(Right.SEE_STATUS)
    @Operation(summary = "How far a report is that the caller has asked for")
    ReportJobBody get(String slug, String id) {
        return ReportJobBody.of(reports.get(WorkId.of(id)));
    }

    @Get("/{id}/file")
    @Produces("application/octet-stream")
    @Needs(Right.SEE_STATUS)
    @Operation(summary = "Its file", description = "404 while there is none.")
    HttpResponse<Writable> file(String slug, String id) {
        return Streams.answer(reports.open(WorkId.of(id)));
    }

    @Delete("/{id}")
    @Needs(Right.SEE_STATUS)
    @Operation(summary = "Give it up", description = "What has ended stays until it is forgotten.")
    HttpResponse<Void> stop(String slug, String id) {
        reports.stop(WorkId.of(id));
        return HttpResponse.noContent();
    }
}
