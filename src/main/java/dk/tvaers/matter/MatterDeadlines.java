package dk.tvaers.matter;

import dk.tvaers.exchange.CalendarEvent;
import dk.tvaers.exchange.CalendarSource;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kit.Texts;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** When a municipality owes its decision, as long as it has none, and when it is on an agenda. */
@Singleton
class MatterDeadlines implements CalendarSource {

    private final Matters matters;

    MatterDeadlines(Matters matters) {
        this.matters = matters;
    }

    @Override
    public List<CalendarEvent> of(MunicipalityCode municipality, Locale language) {
        Texts texts = Texts.in(language);
        List<CalendarEvent> events = new ArrayList<>();
        matters.waitingFor(municipality).forEach(each -> add(events, each.matter(), each.municipality(), texts));
        return events;
    }

    private static void add(
            List<CalendarEvent> events, MatterItem matter, MunicipalityProgress municipality, Texts texts) {
        events.add(event(matter, "deadline", matter.deadline(), texts.get("matter.calendar.deadline", matter.title())));
        StepLine agenda = municipality.onAgenda();
        if (agenda != null) {
            String body = agenda.body();
            events.add(event(
                    matter,
                    "agenda",
                    agenda.stepOn(),
                    texts.get("matter.calendar.agenda", body == null ? "" : body, matter.title())));
        }
    }

    private static CalendarEvent event(MatterItem matter, String name, LocalDate on, String title) {
        return new CalendarEvent(
                matter.id(),
                name,
                new CalendarEvent.Day(on),
                title,
                matter.proposal(),
                Matters.PATH + "/" + matter.id(),
                null,
                matter.version());
    }
}
