package dk.tvaers.audit;

import dk.tvaers.access.Context;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Grant;
import dk.tvaers.access.MoneyReads;
import dk.tvaers.kernel.CollaborationId;
import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.PersonId;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Keeps an auditor's reads of money: a line for each person, place and clock hour. What was written already is remembered
 * here and in no database; who asks another instance is written once more.
 */
@Singleton
final class KeptReads implements MoneyReads {

    private static final int MOST = 10_000;

    private final Trail trail;
    private final Provider<CurrentContext> context;
    private final Set<Line> written = ConcurrentHashMap.newKeySet();
    private volatile Instant hour = Instant.MIN;

    KeptReads(Trail trail, Provider<CurrentContext> context) {
        this.trail = trail;
        this.context = context;
    }

    private record Line(
            CollaborationId collaboration,
            PersonId reader,
            @Nullable PersonId forPerson,
            String place,
            Instant hour) {}

    @Override
    public void reads(Context.InCollaboration reader, Grant as) {
        Line line = new Line(
                reader.collaboration().id(),
                reader.actor().person(),
                as.delegator(),
                context.get().place(),
                hour());
        if (!written.contains(line)) {
            trail.read(line.place(), line.forPerson());
            written.add(line);
        }
    }

    private Instant hour() {
        Instant now = Now.instant().truncatedTo(ChronoUnit.HOURS);
        if (!now.equals(hour) || written.size() >= MOST) {
            written.clear();
            hour = now;
        }
        return now;
    }
}
