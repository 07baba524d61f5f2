package dk.tvaers.platform.mail;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.exchange.Choices;
import dk.tvaers.kernel.Now;
import dk.tvaers.kit.jobs.RecurringJob;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;

/** Forgets mails that were sent or given up longer ago than the collaboration keeps them. */
@Singleton
class MailCleaning implements RecurringJob {

    private final MailRows mails;
    private final Choices choices;
    private final CurrentContext context;

    MailCleaning(MailRows mails, Choices choices, CurrentContext context) {
        this.mails = mails;
        this.choices = choices;
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
        return Scope.EVERY_COLLABORATION;
    }

    @Override
    @Transactional
    public void run() {
        Instant before = Now.instant().minus(Duration.ofDays(choices.now().mailsKept()));
        mails.loosen(context.collaborationId(), before);
        mails.forget(context.collaborationId(), before);
    }
}
