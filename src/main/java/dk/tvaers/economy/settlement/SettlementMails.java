package dk.tvaers.economy.settlement;

import dk.tvaers.kit.bell.MessageKind;
import dk.tvaers.kit.mail.MailKind;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;

/** How directors hear of a settlement that waits for their answer: by mail, and behind the bell. */
@Factory
final class SettlementMails {

    static final String PERIOD = "periode";
    static final String DEADLINE = "frist";
    static final String LINK = "link";

    static final MailKind SENT = MailKind.news("settlement-sent", "settlement.mail.sent", PERIOD, DEADLINE, LINK);
    static final MessageKind SENT_BELL = new MessageKind("settlement-sent", "settlement.message.sent");

    @Singleton
    @Named("settlement-sent")
    MailKind sent() {
        return SENT;
    }

    @Singleton
    @Named("settlement-sent")
    MessageKind sentBell() {
        return SENT_BELL;
    }
}
