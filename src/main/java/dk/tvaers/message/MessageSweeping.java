package dk.tvaers.message;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.kernel.Now;
import dk.tvaers.kit.jobs.RecurringJob;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.LocalTime;

/** Forgets messages that are three months old, read or not: what they tell of is found where it stands. */
@Singleton
class MessageSweeping implements RecurringJob {

    static final Duration KEPT = Duration.ofDays(90);

    private final MessageRows rows;
    private final CurrentContext context;

    MessageSweeping(MessageRows rows, CurrentContext context) {
        this.rows = rows;
        this.context = context;
    }

    @Override
    public String name() {
        return "message-sweeping";
    }

    @Override
    public Rhythm rhythm() {
        return new Rhythm.Daily(LocalTime.of(3, 40));
    }

    @Override
    public Scope scope() {
        return Scope.EVERY_COLLABORATION;
    }

    @Override
    @Transactional
    public void run() {
        rows.forget(context.collaborationId(), Now.instant().minus(KEPT));
    }
}
