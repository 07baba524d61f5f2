package dk.tvaers.news;

import dk.tvaers.kit.bell.MessageKind;
import dk.tvaers.kit.mail.MailKind;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;

/** How people hear of a post: by mail, and behind the bell. */
@Factory
final class NewsMails {

    static final String TITLE = "overskrift";
    static final String TEXT = "tekst";
    static final String LINK = "link";

    static final MailKind MAIL = MailKind.news("news", "news.mail", TITLE, TEXT, LINK);
    static final MessageKind MESSAGE = new MessageKind("news", "news.message");

    @Singleton
    @Named("news")
    MailKind mail() {
        return MAIL;
    }

    @Singleton
    @Named("news")
    MessageKind message() {
        return MESSAGE;
    }
}
