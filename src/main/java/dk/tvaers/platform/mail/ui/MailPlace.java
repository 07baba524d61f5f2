package dk.tvaers.platform.mail.ui;

import dk.tvaers.access.Right;
import dk.tvaers.kit.mail.Mail;
import dk.tvaers.kit.ui.Place;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;

/** Mail in the navigation. */
@Factory
final class MailPlace {

    static final String LOG = Mail.LOG_PATH;
    static final String TEMPLATES = "mail/tekster";

    @Singleton
    @Named("mail")
    Place mail() {
        return new Place("mail.title", LOG, Place.Section.ADMINISTRATION, 60, Right.SEE_MAIL);
    }
}
