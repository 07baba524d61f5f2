package dk.tvaers.plan;

import dk.tvaers.kit.bell.MessageKind;
import dk.tvaers.kit.mail.MailKind;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;

/** How people hear that dates moved. */
@Factory
final class PlanMails {

    static final String WHAT = "milepæl";
    static final String FROM = "fra";
    static final String TO = "til";
    static final String REASON = "årsag";
    static final String DATES = "datoer";
    static final String LINK = "link";

    static final MailKind MOVE = MailKind.news("plan-moved", "plan.moved.mail", WHAT, FROM, TO, REASON, DATES, LINK);
    static final MessageKind MOVED = new MessageKind("plan-moved", "plan.moved.message");

    @Singleton
    @Named("plan-moved")
    MailKind mail() {
        return MOVE;
    }

    @Singleton
    @Named("plan-moved")
    MessageKind message() {
        return MOVED;
    }
}
