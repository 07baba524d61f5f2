package dk.tvaers.people;

import dk.tvaers.kit.bell.MessageKind;
import dk.tvaers.kit.mail.MailKind;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;

/** The mails and messages of this feature, and what stands in them; the placeholders are what the coordinator reads in brackets. */
@Factory
final class PeopleMails {

    static final String LINK = "link";
    static final String UNTIL = "frist";
    static final String GIVER = "fuldmagtsgiver";
    static final String FROM = "fra";
    static final String TO = "til";

    static final MailKind PASSWORD_LINK = MailKind.secret("password-link", "people.mail.password-link", LINK, UNTIL);
    static final MailKind DELEGATION = MailKind.news("delegation", "people.mail.delegation", GIVER, FROM, TO);

    /** Written by a person to persons: nobody says no to it beforehand. */
    static final MailKind LETTER =
            new MailKind("letter", "people.mail.letter", List.of(), Set.of(), MailKind.Delivery.AT_ONCE, false, false);

    static final MessageKind ROLE_GIVEN = new MessageKind("role", "people.message.role");
    static final MessageKind DELEGATION_GIVEN = new MessageKind("delegation", "people.message.delegation");

    @Singleton
    @Named("letter")
    MailKind letter() {
        return LETTER;
    }

    @Singleton
    @Named("role")
    MessageKind roleGiven() {
        return ROLE_GIVEN;
    }

    @Singleton
    @Named("delegation")
    MessageKind delegationGiven() {
        return DELEGATION_GIVEN;
    }

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
