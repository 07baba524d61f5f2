package dk.tvaers.people;

import dk.tvaers.kit.mail.MailKind;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;

/** The mails of this feature and what stands in them; the placeholders are what the coordinator reads in brackets. */
@Factory
final class PeopleMails {

    static final String LINK = "link";
    static final String UNTIL = "frist";
    static final String GIVER = "fuldmagtsgiver";
    static final String FROM = "fra";
    static final String TO = "til";

    static final MailKind PASSWORD_LINK = MailKind.secret("password-link", "people.mail.password-link", LINK, UNTIL);
    static final MailKind DELEGATION = MailKind.news("delegation", "people.mail.delegation", GIVER, FROM, TO);

    @Singleton
    @Named("password-link")
    MailKind passwordLink() {
        return PASSWORD_LINK;
    }

    @Singleton
    @Named("delegation")
    MailKind delegation() {
        return DELEGATION;
    }
}
