package dk.tvaers.platform.work;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.kernel.Now;
import dk.tvaers.kit.jobs.RecurringJob;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.LocalTime;

/** Forgets long work after a week: what it was given may name persons, and what it did stands in the trail. */
@Singleton
class WorkCleaning implements RecurringJob {

    static final Duration KEPT = Duration.ofDays(7);

    private final WorkRows rows;
    private final CurrentContext context;

    WorkCleaning(WorkRows rows, CurrentContext context) {
        this.rows = rows;
        this.context = context;
    }

    @Override
    public String name() {
        return "work-cleaning";
    }

    @Override
    public Rhythm rhythm() {
        return new Rhythm.Daily(LocalTime.of(3, 40));
    }

    @Override
    public Scope scope() {
        return Scope.EACH_COLLABORATION;
    }

    @Override
    @Transactional
    public void run() {
        rows.forget(context.collaborationId(), Now.instant().minus(KEPT));
    }
}
