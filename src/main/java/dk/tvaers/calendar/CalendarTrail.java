package dk.tvaers.calendar;

import dk.tvaers.access.Right;
import dk.tvaers.audit.TrailKind;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;

/** What the trail tells of the addresses of people's calendars. */
@Factory
final class CalendarTrail {

    @Singleton
    @Named("trail-calendar-feed")
    TrailKind feeds() {
        return new TrailKind(OwnCalendar.KIND, Right.SEE_TRAIL, "made", "revoked");
    }
}
