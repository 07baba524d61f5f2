package dk.tvaers.platform.jobs;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.kernel.Now;
import dk.tvaers.kit.jobs.Job;
import dk.tvaers.kit.jobs.RecurringJob;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;

/** Two jobs for the tests, which write down what they did and do what the test tells them. */
final class Diary {

    static final List<Entry> ENTRIES = new CopyOnWriteArrayList<>();
    static final Map<String, Supplier<Job.Outcome>> TOLD = new ConcurrentHashMap<>();

    /** The collaborations in which the nightly job fails. */
    static final Set<String> FAILING = ConcurrentHashMap.newKeySet();

    private Diary() {}

    /** @param collaboration its slug */
    record Entry(String payload, String collaboration, dk.tvaers.access.Actor actor, Instant at) {}

    static List<Entry> of(String payload) {
        return ENTRIES.stream().filter(entry -> entry.payload.equals(payload)).toList();
    }

    @Singleton
    static final class Writing implements Job {
        static final String NAME = "test-writing";
        private final CurrentContext context;

        Writing(CurrentContext context) {
            this.context = context;
        }

        @Override
        public String name() {
            return NAME;
        }

        @Override
        public int attempts() {
            return 3;
        }

        @Override
        public Outcome run(String payload) {
            ENTRIES.add(
                    new Entry(payload, context.collaboration().collaboration().slug(), context.actor(), Now.instant()));
            return TOLD.getOrDefault(payload, () -> Outcome.DONE).get();
        }
    }

    @Singleton
    static final class Nightly implements RecurringJob {
        static final String NAME = "test-nightly";
        private final CurrentContext context;

        Nightly(CurrentContext context) {
            this.context = context;
        }

        @Override
        public String name() {
            return NAME;
        }

        @Override
        public Rhythm rhythm() {
            return new Rhythm.Daily(LocalTime.of(3, 0));
        }

        @Override
        public Scope scope() {
            return Scope.EACH_COLLABORATION;
        }

        @Override
        public void run() {
            String slug = context.collaboration().collaboration().slug();
            ENTRIES.add(new Entry(NAME, slug, context.actor(), Now.instant()));
            if (FAILING.contains(slug)) {
                throw new IllegalStateException("not tonight");
            }
        }
    }
}
