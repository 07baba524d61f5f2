package dk.tvaers.platform.mail;

import dk.tvaers.kit.mail.MailKind;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;

/** The mail that holds the others of a day. */
@Factory
final class DigestKind {

    @Singleton
    @Named("digest")
    MailKind digest() {
        return new MailKind(
                MailKinds.DIGEST,
                "mail.digest",
                List.of(DigestMail.COUNT, DigestMail.MAILS),
                Set.of(DigestMail.MAILS),
                MailKind.Delivery.AT_ONCE,
                false,
                false);
    }
}
