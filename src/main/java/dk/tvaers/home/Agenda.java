package dk.tvaers.home;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Guard;
import dk.tvaers.access.Right;
import dk.tvaers.access.Target;
import dk.tvaers.exchange.AgendaSource;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;

/** What the next meeting's agenda may be drafted from, gathered from every feature that has something for it. */
@Singleton
public class Agenda {

    private final List<AgendaSource> sources;
    private final Guard guard;
    private final CurrentContext context;

    Agenda(List<AgendaSource> sources, Guard guard, CurrentContext context) {
        this.sources = sources.stream()
                .sorted(Comparator.comparing(AgendaSource::order))
                .toList();
        this.guard = guard;
        this.context = context;
    }

    /** What of one kind waits for the meeting. */
    public record Points(String textKey, List<AgendaSource.Item> items) {}

    /** What the reader may see, by kind; a kind without anything is left out. */
    @Transactional(readOnly = true)
    public List<Points> gather() {
        guard.require(Right.SEE_STATUS, Target.COLLABORATION);
        return sources.stream()
                .filter(source -> context.actor().maySomewhere(source.right()))
                .map(source -> new Points(source.textKey(), source.items()))
                .filter(points -> !points.items().isEmpty())
                .toList();
    }
}
