package dk.tvaers.status.round;

import dk.tvaers.kit.bell.MessageKind;
import dk.tvaers.kit.mail.MailKind;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;

/** What programme leaders are told about rounds: by mail, and behind the bell. */
@Factory
final class RoundMails {

    static final String MUNICIPALITY = "kommune";
    static final String MONTH = "måned";
    static final String DEADLINE = "frist";
    static final String MISSING = "mangler";
    static final String PROJECT = "projekt";
    static final String COMMENT = "kommentar";
    static final String LINK = "link";

    static final MailKind OPENED =
            MailKind.news("round-opened", "round.mail.opened", MUNICIPALITY, MONTH, DEADLINE, LINK);
    static final MailKind REMINDER =
            MailKind.news("round-reminder", "round.mail.reminder", MUNICIPALITY, MONTH, DEADLINE, MISSING, LINK);
    static final MailKind RETURNED = MailKind.news(
            "round-returned", "round.mail.returned", MUNICIPALITY, MONTH, DEADLINE, PROJECT, COMMENT, LINK);

    static final MessageKind OPENED_BELL = new MessageKind("round-opened", "round.message.opened");
    static final MessageKind REMINDER_BELL = new MessageKind("round-reminder", "round.message.reminder");
    static final MessageKind RETURNED_BELL = new MessageKind("round-returned", "round.message.returned");

    @Singleton
    @Named("round-opened")
    MailKind opened() {
        return OPENED;
    }

    @Singleton
    @Named("round-reminder")
    MailKind reminder() {
        return REMINDER;
    }

    @Singleton
    @Named("round-returned")
    MailKind returned() {
        return RETURNED;
    }

    @Singleton
    @Named("round-opened")
    MessageKind openedBell() {
        return OPENED_BELL;
    }

    @Singleton
    @Named("round-reminder")
    MessageKind reminderBell() {
        return REMINDER_BELL;
    }

    @Singleton
    @Named("round-returned")
    MessageKind returnedBell() {
        return RETURNED_BELL;
    }
}
