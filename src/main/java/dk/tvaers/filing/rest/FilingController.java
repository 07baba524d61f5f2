package dk.tvaers.filing.rest;

import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.filing.FilingPackage;
import dk.tvaers.filing.Filings;
import dk.tvaers.kernel.Id;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kit.Page;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.rest.Streams;
import io.micronaut.core.io.Writable;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.Put;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Records of every kind that is filed: their marks, and the packages to file. */
@Controller("/api/v1/collaborations/{slug}/filings/{kind}/{id}")
@Tag(name = "Filing")
class FilingController {

    private final Filings filings;

    FilingController(Filings filings) {
        this.filings = filings;
    }

    @Get
    @Needs(Right.SEE_COLLABORATION)
    @Operation(
            summary = "Who has filed a record",
            description =
                    "Of each municipality that the record is for. The kind is documents, local-projects, settlements and others.")
    Page<FilingBody> list(String slug, String kind, String id) {
        return Page.whole(filings.of(filings.id(kind, id))).map(FilingBody::of);
    }

    @Put("/municipalities/{code}")
    @Needs(Right.FILE_RECORDS)
    @Operation(
            summary = "Say how a municipality files a record",
            description = "Its case number, its KLE number, and the day it was filed: the mark. What was said before is"
                    + " replaced, so that the last one to say it is believed.")
    Page<FilingBody> put(String slug, String kind, String id, String code, @Body FilingToSave body) {
        Id record = filings.id(kind, id);
        filings.put(record, MunicipalityCode.of(code), body.data());
        return list(slug, kind, id);
    }

    @Get("/municipalities/{code}/package")
    @Produces(FilingPackage.MEDIA_TYPE)
    @Needs(Right.FILE_RECORDS)
    @Operation(
            summary = "Fetch a record for filing",
            description = "A zip file: a PDF/UA with what is known of the record, the same as metadata.json, and the"
                    + " record's own files under bilag/.")
    @ApiResponse(
            responseCode = "200",
            description = "The zip file",
            content =
                    @Content(
                            mediaType = FilingPackage.MEDIA_TYPE,
                            schema = @Schema(type = "string", format = "binary")))
    HttpResponse<Writable> fetch(
            String slug,
            String kind,
            String id,
            String code,
            @Header(HttpHeaders.ACCEPT_LANGUAGE) @Parameter(hidden = true) @Nullable String language) {
        FilingPackage made = filings.fetch(
                filings.id(kind, id),
                MunicipalityCode.of(code),
                Texts.accepting(language).locale());
        return Streams.answer(made.name(), FilingPackage.MEDIA_TYPE, made::writeTo);
    }
}
