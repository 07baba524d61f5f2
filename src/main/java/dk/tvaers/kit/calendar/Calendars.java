package dk.tvaers.kit.calendar;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.exchange.CalendarEvent;
import dk.tvaers.kit.PublicAddress;
import jakarta.inject.Singleton;
import java.util.List;

/** Writes calendars whose events lead to the open collaboration's pages. */
@Singleton
public final class Calendars {

    private final PublicAddress address;
    private final CurrentContext context;

    Calendars(PublicAddress address, CurrentContext context) {
        this.address = address;
        this.context = context;
    }

    /** A file with the events, none or more. */
    public CalendarFile file(String title, List<CalendarEvent> events) {
        String slug = context.collaboration().collaboration().slug();
        CalendarWriter writer = new CalendarWriter(address.of("s/" + slug + "/"));
        return new CalendarFile(title, events.size(), writer.write(title, events));
    }
}
