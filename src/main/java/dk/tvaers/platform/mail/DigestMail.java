package dk.tvaers.platform.mail;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.kernel.CollaborationId;
import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.PersonId;
import dk.tvaers.kit.jobs.Job;
import dk.tvaers.kit.mail.Letter;
import dk.tvaers.kit.mail.Mail;
import dk.tvaers.kit.mail.MailKind;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Collectors;

/** Gathers what one person has waiting into one mail, in the morning. */
@Singleton
class DigestMail implements Job {

    static final String NAME = "mail-digest";
    static final String COUNT = "antal";
    static final String MAILS = "mails";

    private final MailRows mails;
    private final Mail mail;
    private final MailKinds kinds;
    private final CurrentContext context;

    DigestMail(MailRows mails, Mail mail, MailKinds kinds, CurrentContext context) {
        this.mails = mails;
        this.mail = mail;
        this.kinds = kinds;
        this.context = context;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    @Transactional
    public Outcome run(String payload) {
        CollaborationId collaboration = context.collaborationId();
        PersonId person = PersonId.of(payload);
        List<MailRow> held = mails.lockHeld(collaboration, person);
        List<MailRow> outdated = held.stream().filter(DigestMail::isOutdated).toList();
        if (!outdated.isEmpty()) {
            mails.expire(collaboration, ids(outdated), Now.instant());
        }
        List<MailRow> fresh = held.stream().filter(each -> !isOutdated(each)).toList();
        if (!fresh.isEmpty()) {
            send(collaboration, person, fresh);
        }
        return Outcome.DONE;
    }

    private void send(CollaborationId collaboration, PersonId person, List<MailRow> fresh) {
        MailKind kind = kinds.named(MailKinds.DIGEST);
        String occasion = fresh.getFirst().id().toString();
        Letter letter = Letter.of(kind, occasion)
                .with(COUNT, String.valueOf(fresh.size()))
                .with(MAILS, fresh.stream().map(DigestMail::text).collect(Collectors.joining("\n\n")));
        mail.send(letter, List.of(person));
        MailRow digest =
                mails.findDigest(collaboration, person, kind.name(), occasion).orElseThrow();
        mails.gather(collaboration, ids(fresh), digest.id(), Now.instant());
    }

    private static boolean isOutdated(MailRow each) {
        return each.expiresAt() != null && !each.expiresAt().isAfter(Now.instant());
    }

    private static String text(MailRow each) {
        return each.subject() + "\n" + "-".repeat(each.subject().length()) + "\n" + each.body();
    }

    private static List<MailId> ids(List<MailRow> rows) {
        return rows.stream().map(MailRow::id).toList();
    }
}
