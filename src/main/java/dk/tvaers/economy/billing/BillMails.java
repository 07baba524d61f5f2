package dk.tvaers.economy.billing;

import dk.tvaers.kit.bell.MessageKind;
import dk.tvaers.kit.mail.MailKind;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;

/** How those who pay for a municipality hear of an overdue invoice: by mail, and behind the bell. */
@Factory
final class BillMails {

    static final String NUMBER = "faktura";
    static final String SUPPLIER = "afsender";
    static final String AMOUNT = "beløb";
    static final String DUE = "forfald";
    static final String LINK = "link";

    static final MailKind OVERDUE =
            MailKind.news("bill-overdue", "billing.mail.overdue", NUMBER, SUPPLIER, AMOUNT, DUE, LINK);
    static final MessageKind OVERDUE_BELL = new MessageKind("bill-overdue", "billing.message.overdue");

    @Singleton
    @Named("bill-overdue")
    MailKind overdue() {
        return OVERDUE;
    }

    @Singleton
    @Named("bill-overdue")
    MessageKind overdueBell() {
        return OVERDUE_BELL;
    }
}
