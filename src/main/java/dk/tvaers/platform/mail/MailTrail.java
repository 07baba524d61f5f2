package dk.tvaers.platform.mail;

import dk.tvaers.access.Right;
import dk.tvaers.audit.TrailKind;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;

/** What the trail tells of mails and their wording. */
@Factory
final class MailTrail {

    @Singleton
    @Named("trail-mail")
    TrailKind mails() {
        return new TrailKind("mail", Right.SEE_MAIL, "sent-again");
    }

    @Singleton
    @Named("trail-mail-template")
    TrailKind templates() {
        return new TrailKind(MailTemplates.RECORD_KIND, Right.ADMINISTER_MAIL, "changed", "reset")
                .field("mail", String.class)
                .field("subject", String.class)
                .field("text", String.class);
    }
}
