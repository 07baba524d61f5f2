package dk.tvaers.position;

import static java.util.Objects.requireNonNull;

import dk.tvaers.exchange.CalendarEvent;
import dk.tvaers.exchange.CalendarSource;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kit.Texts;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;

/** When joint positions are to be sent, as long as they are not; the same for every municipality. */
@Singleton
class PositionDeadlines implements CalendarSource {

    private final Positions positions;

    PositionDeadlines(Positions positions) {
        this.positions = positions;
    }

    @Override
    public List<CalendarEvent> of(MunicipalityCode municipality, Locale language) {
        Texts texts = Texts.in(language);
        return positions.list().stream()
                .filter(each -> each.deadline() != null && each.isToBeSent())
                .map(each -> event(each, texts))
                .toList();
    }

    private static CalendarEvent event(PositionItem position, Texts texts) {
        return new CalendarEvent(
                position.id(),
                "deadline",
                new CalendarEvent.Day(requireNonNull(position.deadline())),
                texts.get("position.calendar", position.recipient(), position.question()),
                position.background() == null ? "" : position.background(),
                Positions.PATH + "/" + position.id(),
                null,
                position.version());
    }
}
