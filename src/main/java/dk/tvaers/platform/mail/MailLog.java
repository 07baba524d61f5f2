package dk.tvaers.platform.mail;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Guard;
import dk.tvaers.access.Right;
import dk.tvaers.access.Target;
import dk.tvaers.audit.Trail;
import dk.tvaers.kernel.Forbidden;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kernel.RuleBroken;
import dk.tvaers.kit.Page;
import dk.tvaers.kit.Paging;
import dk.tvaers.kit.jobs.Jobs;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the collaboration sent to whom, and what could not be sent. */
@Singleton
public class MailLog {

    private final MailRows mails;
    private final MailServer server;
    private final Jobs jobs;
    private final Guard guard;
    private final CurrentContext context;
    private final Trail trail;

    MailLog(MailRows mails, MailServer server, Jobs jobs, Guard guard, CurrentContext context, Trail trail) {
        this.mails = mails;
        this.server = server;
        this.jobs = jobs;
        this.guard = guard;
        this.context = context;
        this.trail = trail;
    }

    /**
     * The mails, newest first.
     *
     * @param state only those that stand so; null for all
     * @throws Forbidden without the right to see what was sent
     */
    @Transactional(readOnly = true)
    public Page<MailItem> list(@Nullable MailState state, Paging paging) {
        guard.require(Right.SEE_MAIL, Target.COLLABORATION);
        String only = state == null ? null : state.name();
        return new Page<>(
                mails.list(context.collaborationId(), only, paging.size(), paging.offset()).stream()
                        .map(MailLine::item)
                        .toList(),
                paging.page(),
                paging.size(),
                mails.count(context.collaborationId(), only));
    }

    /** Whether mails leave the portal at all, or wait for the installation to get a mail server. */
    public boolean isSetUp() {
        guard.require(Right.SEE_MAIL, Target.COLLABORATION);
        return server.isSetUp();
    }

    /**
     * Sends a mail that was given up, or of which nobody knows whether it was sent, once more.
     *
     * @throws NotFound when there is no such mail
     * @throws RuleBroken when it was sent, is being sent, or its text is no longer there
     * @throws Forbidden without the right to administer mail
     */
    @Transactional
    public void sendAgain(MailId id) {
        guard.require(Right.ADMINISTER_MAIL, Target.COLLABORATION);
        if (mails.lock(context.collaborationId(), id).isEmpty()) {
            throw new NotFound();
        }
        if (mails.revive(context.collaborationId(), id) == 0) {
            throw new RuleBroken("mail.rule.not-again");
        }
        jobs.schedule(SendingMail.NAME, id.toString());
        trail.record("sent-again", "mail", id, List.of());
    }
}
