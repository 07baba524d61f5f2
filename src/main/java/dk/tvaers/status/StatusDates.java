package dk.tvaers.status;

import dk.tvaers.exchange.CalendarEvent;
import dk.tvaers.exchange.CalendarSource;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.Now;
import dk.tvaers.kit.Dates;
import dk.tvaers.kit.Texts;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The dates of the newest reports in progress: when they go live, and when their actions are to be done. Explanations
 * that the reader may not see have none.
 */
@Singleton
class StatusDates implements CalendarSource {

    private final Month month;

    StatusDates(Month month) {
        this.month = month;
    }

    @Override
    public List<CalendarEvent> of(MunicipalityCode municipality, Locale language) {
        MonthData data = month.month(municipality);
        Texts texts = Texts.in(language);
        List<CalendarEvent> events = new ArrayList<>();
        for (MonthData.Row row : data.rows()) {
            Report last = row.last();
            if (last == null || !Freshness.takesReports(row.participation())) {
                continue;
            }
            if (last.expectedGoLive() != null) {
                events.add(goesLive(row.projectName(), data.municipalityName(), last, last.expectedGoLive(), texts));
            }
            Map<List<Dimension>, Integer> seen = new HashMap<>();
            for (Report.Reason reason : last.explanations()) {
                int place = seen.merge(reason.dimensions(), 1, Integer::sum);
                events.add(isDue(row.projectName(), last, reason, place, texts));
            }
        }
        return events;
    }

    private static CalendarEvent goesLive(
            String project, String municipality, Report report, LocalDate date, Texts texts) {
        String reportedOn = new Dates(texts).words(Now.date(report.reportedAt()));
        return event(
                report,
                "go-live",
                date,
                texts.get("status.calendar.go-live", project),
                texts.get(
                        "status.calendar.go-live.text",
                        project,
                        municipality,
                        reportedOn,
                        report.reportedBy().name()));
    }

    /** @param place among the explanations of the same colours; those are what stays the same from report to report */
    private static CalendarEvent isDue(String project, Report report, Report.Reason reason, int place, Texts texts) {
        String colours = reason.dimensions().stream().map(Dimension::toString).collect(Collectors.joining("-"));
        String about = reason.dimensions().stream()
                .map(dimension -> texts.word("status.dimension", dimension).toLowerCase(texts.locale()))
                .collect(Collectors.joining(", "));
        return event(
                report,
                "action-" + colours + (place == 1 ? "" : "-" + place),
                reason.due(),
                texts.get("status.calendar.action", project, about),
                texts.get(
                        "status.calendar.action.text",
                        reason.cause(),
                        reason.action(),
                        reason.owner().name()));
    }

    private static CalendarEvent event(Report report, String name, LocalDate date, String title, String text) {
        return new CalendarEvent(
                report.localProject(),
                name,
                new CalendarEvent.Day(date),
                title,
                text,
                "lokale-projekter/" + report.localProject(),
                report.reportedAt(),
                null);
    }
}
