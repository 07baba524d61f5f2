package dk.tvaers.jointwork;

import dk.tvaers.exchange.CalendarEvent;
import dk.tvaers.exchange.CalendarSource;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kit.Texts;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/** The deadlines of a municipality's open joint tasks and the visits it will have, for people's own calendars. */
@Singleton
class JointWorkDates implements CalendarSource {

    private final JointTasks tasks;
    private final SupportVisits visits;

    JointWorkDates(JointTasks tasks, SupportVisits visits) {
        this.tasks = tasks;
        this.visits = visits;
    }

    @Override
    public List<CalendarEvent> of(MunicipalityCode municipality, Locale language) {
        Texts texts = Texts.in(language);
        return Stream.concat(
                        tasks.open(municipality).stream().map(task -> deadline(task, texts)),
                        visits.ahead(municipality).stream().map(visit -> visit(visit, texts)))
                .toList();
    }

    private static CalendarEvent deadline(JointTaskItem task, Texts texts) {
        return new CalendarEvent(
                task.id(),
                "joint-task",
                new CalendarEvent.Day(task.deadline()),
                texts.get("jointwork.calendar.task", task.name()),
                texts.get(
                        "jointwork.calendar.task.text",
                        Objects.requireNonNullElse(task.municipalityName(), texts.get("jointwork.no-responsible"))),
                JointTaskTelling.PATH + task.id(),
                null,
                task.version());
    }

    private static CalendarEvent visit(SupportVisitItem visit, Texts texts) {
        return new CalendarEvent(
                visit.id(),
                "support-visit",
                new CalendarEvent.Day(visit.visitOn()),
                texts.get("jointwork.calendar.visit", visit.municipalityName()),
                visit.purpose(),
                SupportVisits.PATH + visit.id(),
                null,
                visit.version());
    }
}
