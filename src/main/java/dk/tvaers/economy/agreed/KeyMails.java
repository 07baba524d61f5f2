package dk.tvaers.economy.agreed;

import dk.tvaers.kit.bell.MessageKind;
import dk.tvaers.kit.mail.MailKind;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;

/** How directors hear of a key that waits for them: by mail, and behind the bell. */
@Factory
final class KeyMails {

    static final String KEY = "nøgle";
    static final String FROM = "fra";
    static final String LINK = "link";

    static final MailKind PROPOSED = MailKind.news("key-proposed", "key.mail.proposed", KEY, FROM, LINK);
    static final MessageKind PROPOSED_BELL = new MessageKind("key-proposed", "key.message.proposed");

    @Singleton
    @Named("key-proposed")
    MailKind proposed() {
        return PROPOSED;
    }

    @Singleton
    @Named("key-proposed")
    MessageKind proposedBell() {
        return PROPOSED_BELL;
    }
}
