package dk.tvaers.status.rest;

import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.kernel.Conflict;
import dk.tvaers.kernel.LocalProjectId;
import dk.tvaers.kernel.ReportId;
import dk.tvaers.kit.Page;
import dk.tvaers.kit.rest.Idempotency;
import dk.tvaers.kit.rest.Preconditions;
import dk.tvaers.status.Draft;
import dk.tvaers.status.Report;
import dk.tvaers.status.ReportContent;
import dk.tvaers.status.StatusReports;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Controller("/api/v1/collaborations/{slug}")
@Tag(name = "Status")
class ReportController {

    private final StatusReports reports;
    private final Idempotency idempotency;

    ReportController(StatusReports reports, Idempotency idempotency) {
        this.reports = reports;
        this.idempotency = idempotency;
    }

    @Get("/local-projects/{id}/reports")
    @Needs(Right.SEE_STATUS)
    @Operation(
            summary = "The reports of a local project, newest first",
            description = "Superseded reports are among them and marked. Explanations that cover resources are left out"
                    + " for callers outside the municipality; hiddenExplanations counts them.")
    Page<Report> history(
            String slug,
            String id,
            @QueryValue(defaultValue = "0") int page,
            @QueryValue(defaultValue = Page.DEFAULT_SIZE) int size) {
        return reports.history(LocalProjectId.of(id), page, size);
    }

    @Post("/local-projects/{id}/reports")
    @Needs(Right.DRAFT_REPORT)
    @Operation(
            summary = "Submit a report, or save it as the shared draft",
            description = "submit true submits, which a project leader may not; false saves the draft. With If-Match,"
                    + " the version of the draft that was read, it is refused when somebody else was faster.")
    @ApiResponse(
            responseCode = "201",
            description = "Submitted",
            content = @Content(schema = @Schema(implementation = Report.class)))
    @ApiResponse(
            responseCode = "200",
            description = "Saved as the draft; its version is the ETag",
            content = @Content(schema = @Schema(implementation = Draft.class)))
    HttpResponse<?> report(
            HttpRequest<?> request,
            String slug,
            String id,
            @Body ReportBody body,
            @Header(Idempotency.HEADER) @Nullable String key,
            @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return idempotency.once(key, request.getPath(), body, () -> {
            LocalProjectId localProject = LocalProjectId.of(id);
            ReportContent content = body.content();
            Draft seen = body.isToSubmit() && ifMatch == null ? null : reports.draft(localProject);
            if (seen != null && ifMatch != null && Preconditions.version(ifMatch) != seen.version()) {
                throw new Conflict();
            }
            if (body.isToSubmit()) {
                return HttpResponse.created(reports.submit(localProject, content, seen == null ? null : seen.seen()));
            }
            return tagged(reports.saveDraft(localProject, seen == null ? 0 : seen.version(), content));
        });
    }

    @Post("/reports/{id}/corrections")
    @Needs(Right.SUBMIT_REPORT)
    @Operation(
            summary = "Correct a report by a new one that supersedes it",
            description = "Only the newest report of a local project can be corrected. The corrected one stays.")
    @ApiResponse(
            responseCode = "201",
            description = "Submitted",
            content = @Content(schema = @Schema(implementation = Report.class)))
    HttpResponse<?> correct(
            HttpRequest<?> request,
            String slug,
            String id,
            @Body ReportBody body,
            @Header(Idempotency.HEADER) @Nullable String key) {
        return idempotency.once(
                key,
                request.getPath(),
                body,
                () -> HttpResponse.created(reports.supersede(ReportId.of(id), body.content())));
    }

    @Get("/local-projects/{id}/draft")
    @Needs(Right.DRAFT_REPORT)
    @Operation(
            summary = "The shared draft of a local project",
            description = "Filled from the last report when none is saved; then its version is 0.")
    HttpResponse<Draft> draft(String slug, String id) {
        return tagged(reports.draft(LocalProjectId.of(id)));
    }

    @Put("/local-projects/{id}/draft")
    @Needs(Right.DRAFT_REPORT)
    @Operation(
            summary = "Save the shared draft",
            description = "If-Match is the version of the draft that was read, 0 when none was saved.")
    HttpResponse<Draft> saveDraft(
            String slug, String id, @Body ReportBody body, @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return tagged(reports.saveDraft(LocalProjectId.of(id), Preconditions.version(ifMatch), body.content()));
    }

    @Delete("/local-projects/{id}/draft")
    @Needs(Right.DRAFT_REPORT)
    @Operation(summary = "Throw the shared draft away", description = "If-Match is the version that was read.")
    @ApiResponse(responseCode = "204", description = "There is no draft any more")
    HttpResponse<?> discardDraft(String slug, String id, @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        reports.discardDraft(LocalProjectId.of(id), Preconditions.version(ifMatch));
        return HttpResponse.noContent();
    }

    private static MutableHttpResponse<Draft> tagged(Draft draft) {
        return Preconditions.tagged(HttpResponse.ok(draft), draft.version());
    }
}
