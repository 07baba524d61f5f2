package dk.tvaers.ambition;

import dk.tvaers.kit.bell.MessageKind;
import dk.tvaers.kit.mail.MailKind;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;

/** What people are told about surveys: by mail, and behind the bell. */
@Factory
final class AmbitionMails {

    static final String PROGRAMME = "program";
    static final String DEADLINE = "frist";
    static final String MUNICIPALITY = "kommune";
    static final String COMMENT = "kommentar";
    static final String LINK = "link";

    static final MailKind OPENED =
            MailKind.news("ambition-opened", "ambition.mail.opened", PROGRAMME, DEADLINE, MUNICIPALITY, LINK);
    static final MailKind REMINDED =
            MailKind.news("ambition-reminded", "ambition.mail.reminded", PROGRAMME, DEADLINE, MUNICIPALITY, LINK);
    static final MailKind DEADLINE_MOVED =
            MailKind.news("ambition-deadline", "ambition.mail.deadline", PROGRAMME, DEADLINE, MUNICIPALITY, LINK);
    static final MailKind WAITING =
            MailKind.news("ambition-waiting", "ambition.mail.waiting", PROGRAMME, DEADLINE, MUNICIPALITY, LINK);
    static final MailKind RETURNED = MailKind.news(
            "ambition-returned", "ambition.mail.returned", PROGRAMME, DEADLINE, MUNICIPALITY, COMMENT, LINK);

    static final MessageKind OPENED_BELL = new MessageKind("ambition-opened", "ambition.message.opened");
    static final MessageKind REMINDED_BELL = new MessageKind("ambition-reminded", "ambition.message.reminded");
    static final MessageKind DEADLINE_MOVED_BELL = new MessageKind("ambition-deadline", "ambition.message.deadline");
    static final MessageKind WAITING_BELL = new MessageKind("ambition-waiting", "ambition.message.waiting");
    static final MessageKind RETURNED_BELL = new MessageKind("ambition-returned", "ambition.message.returned");

    @Singleton
    @Named("ambition-opened")
    MailKind opened() {
        return OPENED;
    }

    @Singleton
    @Named("ambition-reminded")
    MailKind reminded() {
        return REMINDED;
    }

    @Singleton
    @Named("ambition-deadline")
    MailKind deadlineMoved() {
        return DEADLINE_MOVED;
    }

    @Singleton
    @Named("ambition-reminded")
    MessageKind remindedBell() {
        return REMINDED_BELL;
    }

    @Singleton
    @Named("ambition-deadline")
    MessageKind deadlineMovedBell() {
        return DEADLINE_MOVED_BELL;
    }

    @Singleton
    @Named("ambition-waiting")
    MailKind waiting() {
        return WAITING;
    }

    @Singleton
    @Named("ambition-returned")
    MailKind returned() {
        return RETURNED;
    }

    @Singleton
    @Named("ambition-opened")
    MessageKind openedBell() {
        return OPENED_BELL;
    }

    @Singleton
    @Named("ambition-waiting")
    MessageKind waitingBell() {
        return WAITING_BELL;
    }

    @Singleton
    @Named("ambition-returned")
    MessageKind returnedBell() {
        return RETURNED_BELL;
    }
}
