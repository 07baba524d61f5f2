package dk.tvaers.matter;

import dk.tvaers.kit.bell.MessageKind;
import dk.tvaers.kit.mail.MailKind;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;

/** What people are told about matters: by mail, and behind the bell. */
@Factory
final class MatterMails {

    static final String MATTER = "sag";
    static final String DEADLINE = "frist";
    static final String MUNICIPALITY = "kommune";
    static final String LINK = "link";

    static final MailKind ASKED =
            MailKind.news("matter-asked", "matter.mail.asked", MATTER, DEADLINE, MUNICIPALITY, LINK);
    static final MailKind DUE = MailKind.news("matter-due", "matter.mail.due", MATTER, DEADLINE, MUNICIPALITY, LINK);

    static final MessageKind ASKED_BELL = new MessageKind("matter-asked", "matter.message.asked");
    static final MessageKind DUE_BELL = new MessageKind("matter-due", "matter.message.due");

    @Singleton
    @Named("matter-asked")
    MailKind asked() {
        return ASKED;
    }

    @Singleton
    @Named("matter-due")
    MailKind due() {
        return DUE;
    }

    @Singleton
    @Named("matter-asked")
    MessageKind askedBell() {
        return ASKED_BELL;
    }

    @Singleton
    @Named("matter-due")
    MessageKind dueBell() {
        return DUE_BELL;
    }
}
