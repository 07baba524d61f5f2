package dk.tvaers.plan;

import dk.tvaers.exchange.CalendarEvent;
import dk.tvaers.exchange.CalendarSource;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kit.Dates;
import dk.tvaers.kit.Texts;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a municipality has planned and not reached, for people's own calendars. */
@Singleton
class PlanDates implements CalendarSource {

    private final Plan plan;

    PlanDates(Plan plan) {
        this.plan = plan;
    }

    @Override
    public List<CalendarEvent> of(MunicipalityCode municipality, Locale language) {
        Texts texts = Texts.in(language);
        return plan.ahead(municipality).stream()
                .flatMap(line -> Optional.ofNullable(line.plannedOn()).map(date -> event(line, date, texts)).stream())
                .toList();
    }

    private static CalendarEvent event(PlanLine line, LocalDate date, Texts texts) {
        LocalDate supplier = line.supplierOn();
        return new CalendarEvent(
                line.localProjectId(),
                "milestone-" + line.milestoneId().toString().toLowerCase(Locale.ROOT),
                new CalendarEvent.Day(date),
                texts.get("plan.calendar", line.projectName(), line.milestoneName()),
                supplier == null
                        ? texts.get("plan.calendar.text", line.phaseName(), line.municipalityName())
                        : texts.get(
                                "plan.calendar.text.supplier",
                                line.phaseName(),
                                line.municipalityName(),
                                new Dates(texts).words(supplier)),
                "lokale-projekter/" + line.localProjectId(),
                null,
                line.version());
    }
}
