package dk.tvaers.calendar.rest;

import dk.tvaers.access.OpenTo;
import dk.tvaers.calendar.SubscribedCalendar;
import dk.tvaers.kit.calendar.CalendarFile;
import dk.tvaers.kit.rest.Streams;
import io.micronaut.core.io.Writable;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.swagger.v3.oas.annotations.Hidden;

/** Where calendars ask: nobody logs in, the secret in the address is what lets in. */
@Hidden
@Controller("/api/calendars/{collaboration}/{secret}.ics")
class SubscribedCalendarController {

    private final SubscribedCalendar calendar;

    SubscribedCalendarController(SubscribedCalendar calendar) {
        this.calendar = calendar;
    }

    @Get
    @Produces(CalendarFile.MEDIA_TYPE)
    @OpenTo(OpenTo.Whom.ANYBODY)
    HttpResponse<Writable> read(String collaboration, String secret) {
        CalendarFile file = calendar.read(collaboration, secret);
        return Streams.answer(file.fileName(), CalendarFile.MEDIA_TYPE, file::writeTo)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store");
    }
}
