package dk.tvaers.loan;

import dk.tvaers.kit.bell.MessageKind;
import dk.tvaers.kit.mail.MailKind;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;

/** What people are told about needs and loans: by mail, and behind the bell. */
@Factory
final class LoanMails {

    static final String WHAT = "hvad";
    static final String TITLE = "behov";
    static final String PARTIES = "parter";
    static final String LINK = "link";

    static final MailKind NEED = MailKind.news("loan-need", "loan.mail.need", TITLE, WHAT, LINK);
    static final MailKind TURN = MailKind.news("loan-turn", "loan.mail.turn", TITLE, PARTIES, WHAT, LINK);
    static final MailKind STEP = MailKind.news("loan-step", "loan.mail.step", TITLE, PARTIES, WHAT, LINK);
    static final MailKind REMINDER = MailKind.news("loan-reminder", "loan.mail.reminder", TITLE, PARTIES, WHAT, LINK);

    static final MessageKind NEED_BELL = new MessageKind("loan-need", "loan.message.need");
    static final MessageKind TURN_BELL = new MessageKind("loan-turn", "loan.message.turn");
    static final MessageKind STEP_BELL = new MessageKind("loan-step", "loan.message.step");
    static final MessageKind REMINDER_BELL = new MessageKind("loan-reminder", "loan.message.reminder");

    @Singleton
    @Named("loan-need")
    MailKind need() {
        return NEED;
    }

    @Singleton
    @Named("loan-turn")
    MailKind turn() {
        return TURN;
    }

    @Singleton
    @Named("loan-step")
    MailKind step() {
        return STEP;
    }

    @Singleton
    @Named("loan-reminder")
    MailKind reminder() {
        return REMINDER;
    }

    @Singleton
    @Named("loan-need")
    MessageKind needBell() {
        return NEED_BELL;
    }

    @Singleton
    @Named("loan-turn")
    MessageKind turnBell() {
        return TURN_BELL;
    }

    @Singleton
    @Named("loan-step")
    MessageKind stepBell() {
        return STEP_BELL;
    }

    @Singleton
    @Named("loan-reminder")
    MessageKind reminderBell() {
        return REMINDER_BELL;
    }
}
