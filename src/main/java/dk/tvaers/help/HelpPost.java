package dk.tvaers.help;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.exchange.MunicipalityNames;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kit.PublicAddress;
import dk.tvaers.kit.bell.Bell;
import dk.tvaers.kit.bell.Message;
import dk.tvaers.kit.bell.MessageKind;
import dk.tvaers.kit.mail.Letter;
import dk.tvaers.kit.mail.Mail;
import dk.tvaers.kit.mail.MailKind;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.List;

/** Tells whoever asked what is offered, by mail and behind the bell, and whoever offered that it is accepted. */
@Singleton
class HelpPost {

    private static final String TITLE = "titel";
    private static final String MUNICIPALITY = "kommune";
    private static final String NOTE = "tilbud";
    private static final String LINK = "link";

    private static final MailKind OFFERED_MAIL =
            MailKind.news("help-offered", "help.mail.offered", TITLE, MUNICIPALITY, NOTE, LINK);
    private static final MessageKind OFFERED = new MessageKind("help-offered", "help.message.offered");
    private static final MessageKind ACCEPTED = new MessageKind("help-accepted", "help.message.accepted");

    private final Bell bell;
    private final Mail mail;
    private final PublicAddress address;
    private final MunicipalityNames municipalities;
    private final CurrentContext context;

    HelpPost(Bell bell, Mail mail, PublicAddress address, MunicipalityNames municipalities, CurrentContext context) {
        this.bell = bell;
        this.mail = mail;
        this.address = address;
        this.municipalities = municipalities;
        this.context = context;
    }

    void offered(WishItem wish, OfferRow offer) {
        String municipality = name(offer.municipalityCode());
        String slug = context.collaboration().collaboration().slug();
        bell.ring(message(OFFERED, wish, offer, municipality), List.of(wish.askedById()));
        mail.send(
                Letter.of(OFFERED_MAIL, offer.id().toString())
                        .with(TITLE, wish.title())
                        .with(MUNICIPALITY, municipality)
                        .with(NOTE, offer.note())
                        .with(LINK, address.of("s/" + slug + "/" + path(wish))),
                List.of(wish.askedById()));
    }

    void accepted(WishItem wish, OfferRow offer) {
        bell.ring(message(ACCEPTED, wish, offer, wish.municipalityName()), List.of(offer.offeredBy()));
    }

    private static Message message(MessageKind kind, WishItem wish, OfferRow offer, String municipality) {
        return new Message(kind, offer.id().toString(), List.of(municipality, wish.title()), path(wish));
    }

    private String name(MunicipalityCode code) {
        return municipalities.all().getOrDefault(code, code.value());
    }

    private static String path(WishItem wish) {
        return HelpWishes.PATH + "/" + wish.id();
    }

    @Factory
    static final class Kinds {

        @Singleton
        @Named("help-offered")
        MailKind offeredMail() {
            return OFFERED_MAIL;
        }

        @Singleton
        @Named("help-offered")
        MessageKind offered() {
            return OFFERED;
        }

        @Singleton
        @Named("help-accepted")
        MessageKind accepted() {
            return ACCEPTED;
        }
    }
}
