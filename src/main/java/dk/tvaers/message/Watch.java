package dk.tvaers.message;

import dk.tvaers.access.Actor;
import dk.tvaers.access.CollaborationRef;
import dk.tvaers.access.Context;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Guard;
import dk.tvaers.access.Right;
import dk.tvaers.kernel.PersonId;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells open pages how many messages their readers have not read, also when one was written or read by another instance:
 * once a second it asks the database, with one small query for each collaboration of which this instance has a page open.
 * It compares counts instead of waiting for a newest id, since ids of two instances are not committed in their order.
 */
@Singleton
public class Watch {

    private static final Logger LOG = LoggerFactory.getLogger(Watch.class);
    private static final long PAUSE_MILLIS = 1000;

    private final MessageRows rows;
    private final Guard guard;
    private final CurrentContext context;
    private final List<Watched> pages = new CopyOnWriteArrayList<>();
    private @Nullable ScheduledExecutorService clock;

    Watch(MessageRows rows, Guard guard, CurrentContext context) {
        this.rows = rows;
        this.guard = guard;
        this.context = context;
    }

    /** What ends with the page that follows. */
    public interface Following {
        void stop();
    }

    /**
     * Follows the messages of the reader.
     *
     * @param changed told from another thread how many are unread, first at once and then whenever that or the newest of
     *     them changes
     */
    public Following follow(LongConsumer changed) {
        guard.require(Right.SEE_COLLABORATION);
        Context.InCollaboration inside = context.collaboration();
        Watched page = new Watched(inside.collaboration(), inside.actor().person(), changed);
        pages.add(page);
        start();
        return () -> pages.remove(page);
    }

    private synchronized void start() {
        if (clock == null) {
            clock = Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().name("bell").daemon().factory());
            clock.scheduleWithFixedDelay(this::look, 0, PAUSE_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    @PreDestroy
    synchronized void stop() {
        if (clock != null) {
            clock.shutdownNow();
        }
    }

    private void look() {
        Map<CollaborationRef, List<Watched>> open =
                pages.stream().collect(Collectors.groupingBy(Watched::collaboration));
        open.forEach((collaboration, readers) -> {
            try {
                look(collaboration, readers);
            } catch (RuntimeException e) {
                LOG.debug("The messages of a collaboration cannot be read just now", e);
            }
        });
    }

    private void look(CollaborationRef collaboration, List<Watched> readers) {
        Set<PersonId> persons = new LinkedHashSet<>();
        readers.forEach(page -> persons.add(page.person()));
        Map<PersonId, StandingLine> standings = new HashMap<>();
        context.within(new Context.InCollaboration(collaboration, Actor.portal()), () -> rows.listStandings(
                        collaboration.id(), persons)
                .forEach(standing -> standings.put(standing.person(), standing)));
        readers.forEach(page -> page.tell(standings.get(page.person())));
    }

    /** A page that is open. */
    private static final class Watched {

        private final CollaborationRef collaboration;
        private final PersonId person;
        private final LongConsumer changed;
        private boolean told;
        private @Nullable StandingLine last;

        Watched(CollaborationRef collaboration, PersonId person, LongConsumer changed) {
            this.collaboration = collaboration;
            this.person = person;
            this.changed = changed;
        }

        CollaborationRef collaboration() {
            return collaboration;
        }

        PersonId person() {
            return person;
        }

        void tell(@Nullable StandingLine now) {
            if (!told || !Objects.equals(last, now)) {
                told = true;
                last = now;
                changed.accept(now == null ? 0 : now.unread());
            }
        }
    }
}
