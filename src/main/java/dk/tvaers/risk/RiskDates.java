package dk.tvaers.risk;

import static java.util.Objects.requireNonNull;

import dk.tvaers.exchange.CalendarEvent;
import dk.tvaers.exchange.CalendarSource;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kit.Texts;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;

/** When a municipality's risks are due, for people's own calendars. */
@Singleton
class RiskDates implements CalendarSource {

    private final Risks risks;

    RiskDates(Risks risks) {
        this.risks = risks;
    }

    @Override
    public List<CalendarEvent> of(MunicipalityCode municipality, Locale language) {
        Texts texts = Texts.in(language);
        return risks.due(municipality).stream().map(risk -> event(risk, texts)).toList();
    }

    /** A local project's is an event of the local project, whose own calendar has it too. */
    private static CalendarEvent event(RiskItem risk, Texts texts) {
        String measure = risk.measure();
        return new CalendarEvent(
                risk.localProjectId() == null ? risk.id() : risk.localProjectId(),
                "risk-" + risk.id().toString().toLowerCase(Locale.ROOT),
                new CalendarEvent.Day(requireNonNull(risk.dueOn())),
                texts.get("risk.calendar", risk.title(), risk.placeName()),
                measure == null
                        ? texts.get("risk.calendar.text", risk.ownerName())
                        : texts.get("risk.calendar.text.measure", measure, risk.ownerName()),
                Risks.PATH + "/" + risk.id(),
                null,
                risk.version());
    }
}
