package dk.tvaers.pack.rest;

import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.rest.Streams;
import dk.tvaers.pack.Pack;
import dk.tvaers.pack.PackFile;
import dk.tvaers.pack.PackFormat;
import dk.tvaers.pack.Packs;
import io.micronaut.core.io.Writable;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Produces;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The programme report and the municipalities' packs, as things stand now. */
@Controller("/api/v1/collaborations/{slug}")
@Tag(name = "Reports")
class PackController {

    private final Packs packs;

    PackController(Packs packs) {
        this.packs = packs;
    }

    @Get("/programme-report")
    @Needs(Right.SEE_STATUS)
    @Operation(
            summary = "What the programme report says now",
            description = "What all members may see and no more, whoever asks, in the language of Accept-Language.")
    Pack programme(
            String slug, @Header(HttpHeaders.ACCEPT_LANGUAGE) @Parameter(hidden = true) @Nullable String language) {
        return packs.programme(locale(language));
    }

    @Get("/programme-report/{format}")
    @Produces("application/octet-stream")
    @Needs(Right.SEE_STATUS)
    @Operation(
            summary = "The programme report as a file",
            description = "As pdf (PDF/UA) or excel. A long one takes a minute; POST to its jobs to have it made in the"
                    + " background.")
    @ApiResponse(
            responseCode = "200",
            description = "The file",
            content =
                    @Content(
                            mediaType = "application/octet-stream",
                            schema = @Schema(type = "string", format = "binary")))
    HttpResponse<Writable> programme(
            String slug,
            @Parameter(description = "pdf or excel") String format,
            @Header(HttpHeaders.ACCEPT_LANGUAGE) @Parameter(hidden = true) @Nullable String language) {
        return answer(packs.takeProgramme(PackFormat.of(format), locale(language)));
    }

    @Get("/municipalities/{code}/pack")
    @Needs(Right.TAKE_PACK)
    @Operation(
            summary = "What the pack for a municipality's steering group says now",
            description = "As the caller sees it: the municipality's own internal explanations are there for its own"
                    + " people and the coordinator.")
    Pack pack(
            String slug,
            String code,
            @Header(HttpHeaders.ACCEPT_LANGUAGE) @Parameter(hidden = true) @Nullable String language) {
        return packs.of(MunicipalityCode.of(code), locale(language));
    }

    @Get("/municipalities/{code}/pack/{format}")
    @Produces("application/octet-stream")
    @Needs(Right.TAKE_PACK)
    @Operation(summary = "The pack of a municipality as a file", description = "As pdf (PDF/UA) or excel.")
    @ApiResponse(
            responseCode = "200",
            description = "The file",
            content =
                    @Content(
                            mediaType = "application/octet-stream",
                            schema = @Schema(type = "string", format = "binary")))
    HttpResponse<Writable> pack(
            String slug,
            String code,
            @Parameter(description = "pdf or excel") String format,
            @Header(HttpHeaders.ACCEPT_LANGUAGE) @Parameter(hidden = true) @Nullable String language) {
        return answer(packs.take(MunicipalityCode.of(code), PackFormat.of(format), locale(language)));
    }

    private static HttpResponse<Writable> answer(PackFile file) {
        return Streams.answer(file.name(), file.mediaType(), file.content()::writeTo);
    }

    private static Locale locale(@Nullable String language) {
        return Texts.accepting(language).locale();
    }
}
