package dk.tvaers.status.round;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.exchange.CalendarEvent;
import dk.tvaers.exchange.CalendarSource;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kit.Texts;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * When the next rounds open, and their last days. They are dates of the collaboration, named after the month, so that a round
 * that comes keeps in a calendar the dates that it had while it was to come.
 */
@Singleton
class RoundDates implements CalendarSource {

    private static final int COMING = 3;

    private final Rounds rounds;
    private final RoundRhythms rhythms;
    private final CurrentContext context;

    RoundDates(Rounds rounds, RoundRhythms rhythms, CurrentContext context) {
        this.rounds = rounds;
        this.rhythms = rhythms;
        this.context = context;
    }

    @Override
    public List<CalendarEvent> of(MunicipalityCode municipality, Locale language) {
        Texts texts = Texts.in(language);
        List<CalendarEvent> events = new ArrayList<>();
        rounds.open()
                .ifPresent(open -> events.add(event(
                        open.yearMonth(),
                        "closes",
                        open.closesOn(),
                        Rounds.PATH + "/" + open.id(),
                        open.version(),
                        texts)));
        rhythms.coming(COMING).forEach(plan -> {
            events.add(event(plan.month(), "opens", plan.opensOn(), Rounds.PATH, null, texts));
            events.add(event(plan.month(), "closes", plan.closesOn(), Rounds.PATH, null, texts));
        });
        return events;
    }

    private CalendarEvent event(
            YearMonth month, String name, LocalDate date, String path, @Nullable Long version, Texts texts) {
        String told = DateTimeFormatter.ofPattern(texts.get("round.month"), texts.locale())
                .format(month);
        return new CalendarEvent(
                context.collaborationId(),
                "round-" + month + "-" + name,
                new CalendarEvent.Day(date),
                texts.get("round.calendar." + name, told),
                texts.get("round.calendar." + name + ".text"),
                path,
                null,
                version);
    }
}
