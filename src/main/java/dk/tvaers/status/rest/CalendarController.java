package dk.tvaers.status.rest;

import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.calendar.CalendarFile;
import dk.tvaers.kit.rest.Streams;
import dk.tvaers.status.Deadlines;
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
import org.jspecify.annotations.Nullable;

@Controller("/api/v1/collaborations/{slug}/municipalities/{code}/calendar.ics")
@Tag(name = "Status")
class CalendarController {

    private final Deadlines deadlines;

    CalendarController(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    @Get
    @Produces(CalendarFile.MEDIA_TYPE)
    @Needs(Right.SEE_STATUS)
    @Operation(
            summary = "A municipality's dates as a calendar",
            description = "An iCalendar file (RFC 5545): notice deadlines, expected go-lives and due dates of actions."
                    + " Actions that cover resources are left out for callers outside the municipality. Events keep"
                    + " their UID; without dates it is a calendar without events.")
    @ApiResponse(
            responseCode = "200",
            description = "The iCalendar file",
            content = @Content(mediaType = CalendarFile.MEDIA_TYPE, schema = @Schema(type = "string")))
    HttpResponse<Writable> calendar(
            String slug,
            String code,
            @Header(HttpHeaders.ACCEPT_LANGUAGE) @Parameter(hidden = true) @Nullable String language) {
        CalendarFile file = deadlines.of(
                MunicipalityCode.of(code), Texts.accepting(language).locale());
        return Streams.answer(file.fileName(), CalendarFile.MEDIA_TYPE, file::writeTo);
    }
}
