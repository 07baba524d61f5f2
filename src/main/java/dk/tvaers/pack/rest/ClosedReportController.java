package dk.tvaers.pack.rest;

import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.kit.Page;
import dk.tvaers.kit.Paging;
import dk.tvaers.kit.rest.Streams;
import dk.tvaers.pack.ClosedReportFile;
import dk.tvaers.pack.ClosedReports;
import dk.tvaers.pack.Pack;
import dk.tvaers.pack.PackFormat;
import dk.tvaers.status.round.RoundId;
import io.micronaut.core.io.Writable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;

/** The programme reports of closed rounds. */
@Controller("/api/v1/collaborations/{slug}")
@Tag(name = "Reports")
class ClosedReportController {

    private final ClosedReports closed;

    ClosedReportController(ClosedReports closed) {
        this.closed = closed;
    }

    @Get("/closed-reports")
    @Needs(Right.SEE_STATUS)
    @Operation(summary = "The reports of closed rounds", description = "The newest month first.")
    Page<ClosedReportBody> list(
            String slug,
            @QueryValue(defaultValue = "0") int page,
            @QueryValue(defaultValue = Page.DEFAULT_SIZE) int size) {
        Paging paging = Paging.of(page, size);
        return new Page<>(closed.list(true, paging), paging.page(), paging.size(), closed.count())
                .map(ClosedReportBody::of);
    }

    @Get("/report-rounds/{id}/report")
    @Needs(Right.SEE_STATUS)
    @Operation(
            summary = "What the report of a closed round says",
            description =
                    "As it was kept in the transaction that closed the round, in Danish; it never changes. 404 while"
                            + " the round is open.")
    Pack get(String slug, String id) {
        return closed.get(RoundId.of(id));
    }

    @Get("/report-rounds/{id}/report/{format}")
    @Produces("application/octet-stream")
    @Needs(Right.SEE_STATUS)
    @Operation(
            summary = "The report of a closed round as a file",
            description = "As pdf (PDF/UA) or excel: the same bytes ever after. The ETag is their SHA-256.")
    @ApiResponse(
            responseCode = "200",
            description = "The file",
            content =
                    @Content(
                            mediaType = "application/octet-stream",
                            schema = @Schema(type = "string", format = "binary")))
    HttpResponse<Writable> file(String slug, String id, @Parameter(description = "pdf or excel") String format) {
        ClosedReportFile file = closed.take(RoundId.of(id), PackFormat.of(format));
        return Streams.answer(file.name(), file.mediaType(), out -> out.write(file.bytes()))
                .contentLength(file.bytes().length)
                .header("ETag", '"' + file.sha256() + '"');
    }
}
