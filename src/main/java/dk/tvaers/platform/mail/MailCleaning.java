package dk.tvaers.platform.mail;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.kernel.Now;
import dk.tvaers.kit.jobs.RecurringJob;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;

/** Forgets mails that were sent or given up more than thirteen months ago: long enough to look back a year. */
@Singleton
class MailCleaning implements RecurringJob {

    static final Duration KEPT = Duration.ofDays(400);

    private final MailRows mails;
    private final CurrentContext context;

    MailCleaning(MailRows mails, CurrentContext context) {
        this.mails = mails;
        this.context = context;
    }

    @Override
    public String name() {
        return "mail-cleaning";
    }

    @Override
    public Rhythm rhythm() {
        return new Rhythm.Daily(LocalTime.of(3, 30));
    }

    @Override
    public Scope scope() {
        return Scope.EACH_COLLABORATION;
    }

    @Override
    @Transactional
    public void run() {
        Instant before = Now.instant().minus(KEPT);
        mails.loosen(context.collaborationId(), before);
        mails.forget(context.collaborationId(), before);
    }
}
