package dk.tvaers.calendar.rest;

import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.calendar.FeedItem;
import dk.tvaers.calendar.OwnCalendar;
import dk.tvaers.kernel.NotFound;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Put;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@Controller("/api/v1/collaborations/{slug}/me/calendar")
@Tag(name = "Persons")
class OwnCalendarController {

    private final OwnCalendar calendar;

    OwnCalendarController(OwnCalendar calendar) {
        this.calendar = calendar;
    }

    @Get
    @Needs(Right.EDIT_OWN_PROFILE)
    @Operation(
            summary = "Whether the caller's calendar has an address",
            description = "When it was made and when a calendar last asked there; 404 when there is none. The address"
                    + " itself is told once, when it is made.")
    FeedBody get(String slug) {
        FeedItem feed = calendar.find().orElseThrow(NotFound::new);
        return new FeedBody(feed.madeAt(), feed.readOn(), null);
    }

    @Put
    @Needs(Right.EDIT_OWN_PROFILE)
    @Operation(
            summary = "Give the caller's calendar an address",
            description = "Calendars subscribe to it without a log-in: who knows it reads the caller's dates. The one"
                    + " before it no longer works.")
    FeedBody make(String slug) {
        String address = calendar.make();
        FeedItem feed = calendar.find().orElseThrow(NotFound::new);
        return new FeedBody(feed.madeAt(), feed.readOn(), address);
    }

    @Delete
    @Needs(Right.EDIT_OWN_PROFILE)
    @Operation(summary = "Revoke the address of the caller's calendar", description = "It leads nowhere from then on.")
    HttpResponse<?> revoke(String slug) {
        calendar.revoke();
        return HttpResponse.noContent();
    }

    @Serdeable
    @Schema(name = "OwnCalendar")
    record FeedBody(
            Instant madeAt,

            @Schema(description = "The last day on which a calendar asked") @Nullable
            LocalDate readOn,

            @Schema(description = "Only in the answer that makes it") @Nullable
            String address) {}
}
