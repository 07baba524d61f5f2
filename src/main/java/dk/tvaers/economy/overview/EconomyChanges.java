package dk.tvaers.economy.overview;

import dk.tvaers.access.Guard;
import dk.tvaers.access.Right;
import dk.tvaers.audit.TrailBook;
import dk.tvaers.audit.TrailCursor;
import dk.tvaers.audit.TrailPart;
import dk.tvaers.kernel.Forbidden;
import dk.tvaers.kernel.Now;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What was written in costs and budgets since a day, as the trail tells it. */
@Singleton
public class EconomyChanges {

    /** So many are told, the newest. */
    public static final int MOST = 50;

    private static final List<String> KINDS = List.of("cost", "cost-series", "budget");

    private final TrailBook trail;
    private final Guard guard;

    EconomyChanges(TrailBook trail, Guard guard) {
        this.trail = trail;
        this.guard = guard;
    }

    /**
     * What was done since the beginning of a day, the newest first; only to what is still there and the reader sees. There
     * is a next part when more was done since than {@value #MOST} times.
     *
     * @throws Forbidden without the right to see the economy of some municipality
     */
    @Transactional(readOnly = true)
    public TrailPart since(LocalDate day) {
        guard.require(Right.SEE_ECONOMY);
        Instant from = day.atStartOfDay(Now.COPENHAGEN).toInstant();
        TrailPart part = trail.ofKinds(KINDS, TrailCursor.NEWEST, MOST);
        return new TrailPart(
                part.entries().stream()
                        .filter(entry -> !entry.at().isBefore(from) && part.name(entry.record()) != null)
                        .toList(),
                part.names(),
                part.municipalities(),
                part.entries().isEmpty() || part.entries().getLast().at().isBefore(from) ? null : part.next());
    }
}
