package dk.tvaers.position;

import dk.tvaers.kit.bell.MessageKind;
import dk.tvaers.kit.mail.MailKind;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;

/** What people are told about questions: by mail, and behind the bell. */
@Factory
final class PositionMails {

    static final String QUESTION = "emne";
    static final String RECIPIENT = "modtager";
    static final String DEADLINE = "frist";
    static final String MUNICIPALITY = "kommune";
    static final String LINK = "link";

    static final MailKind RAISED =
            MailKind.news("position-raised", "position.mail.raised", QUESTION, RECIPIENT, DEADLINE, LINK);
    static final MailKind SILENT =
            MailKind.news("position-silent", "position.mail.silent", QUESTION, RECIPIENT, DEADLINE, MUNICIPALITY, LINK);
    static final MailKind DUE = MailKind.news("position-due", "position.mail.due", QUESTION, RECIPIENT, DEADLINE, LINK);

    static final MessageKind RAISED_BELL = new MessageKind("position-raised", "position.message.raised");
    static final MessageKind SILENT_BELL = new MessageKind("position-silent", "position.message.silent");
    static final MessageKind DUE_BELL = new MessageKind("position-due", "position.message.due");

    @Singleton
    @Named("position-raised")
    MailKind raised() {
        return RAISED;
    }

    @Singleton
    @Named("position-silent")
    MailKind silent() {
        return SILENT;
    }

    @Singleton
    @Named("position-due")
    MailKind due() {
        return DUE;
    }

    @Singleton
    @Named("position-raised")
    MessageKind raisedBell() {
        return RAISED_BELL;
    }

    @Singleton
    @Named("position-silent")
    MessageKind silentBell() {
        return SILENT_BELL;
    }

    @Singleton
    @Named("position-due")
    MessageKind dueBell() {
        return DUE_BELL;
    }
}
