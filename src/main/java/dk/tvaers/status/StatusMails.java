package dk.tvaers.status;

import dk.tvaers.kit.bell.MessageKind;
import dk.tvaers.kit.mail.MailKind;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.List;

/** What is written to people about their status, and what stands behind their bell. */
@Factory
final class StatusMails {

    static final String MUNICIPALITY = "kommune";
    static final String MONTH = "måned";
    static final String MISSING = "mangler";
    static final String LINK = "link";

    static final MailKind REMINDER =
            MailKind.news("reminder", "status.remind.mail", MUNICIPALITY, MONTH, MISSING, LINK);
    static final MessageKind REMINDED = new MessageKind("reminder", "status.remind.message");
    static final MessageKind ON_BEHALF = new MessageKind("on-behalf", "status.on-behalf.message");

    /** What a reminder may name in brackets. */
    static final List<String> PLACEHOLDERS =
            List.of(MailKind.NAME, MailKind.COLLABORATION, MUNICIPALITY, MONTH, MISSING, LINK);

    @Singleton
    @Named("reminder")
    MailKind reminder() {
        return REMINDER;
    }

    @Singleton
    @Named("reminder")
    MessageKind reminded() {
        return REMINDED;
    }

    @Singleton
    @Named("on-behalf")
    MessageKind onBehalf() {
        return ON_BEHALF;
    }
}
