package dk.tvaers.platform.mail;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.exchange.Choices;
import dk.tvaers.exchange.Chosen;
import dk.tvaers.kernel.CollaborationId;
import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.PersonId;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The steps of sending a mail that are written down, each in a transaction of its own. */
@Singleton
class Sendings {

    private final MailRows mails;
    private final Choices choices;
    private final CurrentContext context;

    Sendings(MailRows mails, Choices choices, CurrentContext context) {
        this.mails = mails;
        this.choices = choices;
        this.context = context;
    }

    /** What is to be sent; empty when there is nothing to send any more, which is then written down. */
    @Transactional
    Optional<Envelope> prepare(MailId id) {
        Optional<MailRow> found = mails.lock(context.collaborationId(), id);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        MailRow mail = found.get();
        if (mail.state() == MailState.SENDING) {
            settle(id, MailState.UNCERTAIN, MailFailure.NO_ANSWER);
            return Optional.empty();
        }
        String text = mail.body();
        if (mail.state() != MailState.WAITING || text == null) {
            return Optional.empty();
        }
        if (mail.expiresAt() != null && !mail.expiresAt().isAfter(Now.instant())) {
            settle(id, MailState.EXPIRED, mail.failure());
            return Optional.empty();
        }
        Recipient to = find(mail.personId(), mail.kind());
        String address = to == null ? null : to.email();
        if (to == null || address == null || address.isBlank()) {
            settle(id, MailState.DEAD, MailFailure.NO_ADDRESS);
            return Optional.empty();
        }
        Recipient author = mail.authorId() == null ? null : find(mail.authorId(), mail.kind());
        Chosen chosen = choices.now();
        String collaboration = context.collaboration().collaboration().name();
        return Optional.of(new Envelope(
                id,
                chosen.senderName() == null ? collaboration : chosen.senderName(),
                address,
                to.name(),
                chosen.replyTo() != null ? chosen.replyTo() : author == null ? null : author.email(),
                mail.language(),
                mail.subject(),
                text,
                Dress.of(collaboration, chosen, choices)));
    }

    /** Writes down that it is being handed over; false when it is not this job's to send. */
    @Transactional
    boolean begin(MailId id) {
        return mails.begin(context.collaborationId(), id) == 1;
    }

    /** Puts it back for another try; gives how many tries there were. */
    @Transactional
    int postpone(MailId id, MailFailure failure) {
        CollaborationId collaboration = context.collaborationId();
        MailRow mail = mails.lock(collaboration, id).orElseThrow();
        int attempts = mail.state() == MailState.SENDING ? mail.attempts() : mail.attempts() + 1;
        mails.postpone(collaboration, id, attempts, failure.name());
        return attempts;
    }

    @Transactional
    void settle(MailId id, MailState state, @Nullable MailFailure failure) {
        mails.settle(
                context.collaborationId(), id, state.name(), failure == null ? null : failure.name(), Now.instant());
    }

    private @Nullable Recipient find(PersonId person, String kind) {
        return mails.listRecipients(context.collaborationId(), List.of(person), kind).stream()
                .findFirst()
                .orElse(null);
    }
}
