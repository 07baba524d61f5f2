package dk.tvaers.status;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Guard;
import dk.tvaers.access.Right;
import dk.tvaers.access.Target;
import dk.tvaers.exchange.CalendarEvent;
import dk.tvaers.exchange.CalendarSource;
import dk.tvaers.kernel.LocalProjectId;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.calendar.CalendarFile;
import dk.tvaers.kit.calendar.Calendars;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;

/** The dates of a municipality, of all features that have some, as a file for people's own calendars. */
@Singleton
public class Deadlines {

    private final CurrentRows currents;
    private final Reading reading;
    private final List<CalendarSource> sources;
    private final Calendars calendars;
    private final Guard guard;
    private final CurrentContext context;

    Deadlines(
            CurrentRows currents,
            Reading reading,
            List<CalendarSource> sources,
            Calendars calendars,
            Guard guard,
            CurrentContext context) {
        this.currents = currents;
        this.reading = reading;
        this.sources = sources;
        this.calendars = calendars;
        this.guard = guard;
        this.context = context;
    }

    /**
     * All dates of a municipality that the reader may see.
     *
     * @throws NotFound when the collaboration has never had the municipality as a member
     */
    @Transactional(readOnly = true)
    public CalendarFile of(MunicipalityCode municipality, Locale language) {
        guard.require(Right.SEE_STATUS, Target.of(municipality));
        return calendars.file(
                Texts.in(language).get("status.calendar.title", name(municipality)), events(municipality, language));
    }

    /** Those of one local project. */
    @Transactional(readOnly = true)
    public CalendarFile of(LocalProjectId id, Locale language) {
        PlaceRow place = reading.place(id);
        guard.require(Right.SEE_STATUS, place.target());
        return calendars.file(
                Texts.in(language).get("status.calendar.title.local", place.projectName(), name(place.municipality())),
                events(place.municipality(), language).stream()
                        .filter(event -> event.record().equals(id))
                        .toList());
    }

    private String name(MunicipalityCode municipality) {
        return currents.memberName(context.collaborationId(), municipality).orElseThrow(NotFound::new);
    }

    private List<CalendarEvent> events(MunicipalityCode municipality, Locale language) {
        return sources.stream()
                .flatMap(source -> source.of(municipality, language).stream())
                .toList();
    }
}
