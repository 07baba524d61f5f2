package dk.tvaers.transfer.rest;

import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.kit.Page;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.rest.Idempotency;
import dk.tvaers.kit.rest.Streams;
import dk.tvaers.kit.work.Work;
import dk.tvaers.kit.work.WorkId;
import dk.tvaers.transfer.BackgroundExports;
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
import org.jspecify.annotations.Nullable;

@Controller("/api/v1/collaborations/{slug}/exports")
@Tag(name = "Exports")
class ExportController {

    private final BackgroundExports exports;
    private final Idempotency idempotency;

    ExportController(BackgroundExports exports, Idempotency idempotency) {
        this.exports = exports;
        this.idempotency = idempotency;
    }

    @Get
    @Needs(Right.SEE_COLLABORATION)
    @Operation(
            summary = "The caller's newest exports",
            description = "At most twenty; they are forgotten after a week.")
    Page<ExportBody> list(String slug) {
        return Page.whole(exports.latest()).map(ExportBody::withoutResult);
    }

    @Post
    @Needs(Right.SEE_COLLABORATION)
    @Operation(
            summary = "Ask for an export",
            description = "A workbook in the columns of the import's template, or for everything a zip file with one of"
                    + " each kind. It is made in the background: ask for the export until its phase is DONE, and then"
                    + " for its file.")
    @ApiResponse(
            responseCode = "202",
            description = "Asked for",
            content = @Content(schema = @Schema(implementation = ExportBody.class)))
    HttpResponse<?> start(
            HttpRequest<?> request,
            String slug,
            @Body ExportToMake body,
            @Header(Idempotency.HEADER) @Nullable String key,
            @Header(HttpHeaders.ACCEPT_LANGUAGE) @Parameter(hidden = true) @Nullable String language) {
        String spoken = Texts.accepting(language).locale().getLanguage();
        return idempotency.once(key, request.getPath(), body, () -> {
            Work asked = exports.get(exports.start(body.order(spoken)));
            return HttpResponse.accepted(URI.create(request.getPath() + "/" + asked.id()))
                    .body(ExportBody.withoutResult(asked));
        });
    }

    @Get("/{id}")
    @Needs(Right.SEE_COLLABORATION)
    @Operation(summary = "How far one of the caller's exports is")
    ExportBody get(String slug, String id) {
        Work export = exports.get(WorkId.of(id));
        return export.phase() == Work.Phase.DONE
                ? ExportBody.of(export, exports.result(export))
                : ExportBody.withoutResult(export);
    }

    @Get("/{id}/file")
    @Produces("application/octet-stream")
    @Needs(Right.SEE_COLLABORATION)
    @Operation(
            summary = "The file of an export",
            description = "404 while there is none; 403 when the caller may no longer see all that stands in it.")
    HttpResponse<Writable> file(String slug, String id) {
        return Streams.answer(exports.open(WorkId.of(id)));
    }

    @Delete("/{id}")
    @Needs(Right.SEE_COLLABORATION)
    @Operation(summary = "Give an export up", description = "What has ended stays until it is forgotten.")
    HttpResponse<Void> stop(String slug, String id) {
        exports.stop(WorkId.of(id));
        return HttpResponse.noContent();
    }
}
