package dk.tvaers.economy.agreed;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.PersonId;
import dk.tvaers.kit.Dates;
import dk.tvaers.kit.PublicAddress;
import dk.tvaers.kit.bell.Bell;
import dk.tvaers.kit.bell.Message;
import dk.tvaers.kit.mail.Letter;
import dk.tvaers.kit.mail.Mail;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;

/** Tells the directors of those that are asked that a version of a key waits for their approval. */
@Singleton
final class KeyPost {

    private final KeyRows rows;
    private final Mail mail;
    private final Bell bell;
    private final PublicAddress address;
    private final CurrentContext context;

    KeyPost(KeyRows rows, Mail mail, Bell bell, PublicAddress address, CurrentContext context) {
        this.rows = rows;
        this.mail = mail;
        this.bell = bell;
        this.address = address;
        this.context = context;
    }

    void proposed(AllocationKeyId id, String name, int number, LocalDate validFrom) {
        List<PersonId> directors = rows.listDirectors(context.collaborationId(), id, number, Now.today()).stream()
                .map(PersonId::new)
                .toList();
        String occasion = id + "/" + number;
        String path = AgreedKeys.PATH + "/" + id;
        bell.ring(new Message(KeyMails.PROPOSED_BELL, occasion, List.of(name), path), directors);
        String slug = context.collaboration().collaboration().slug();
        mail.send(
                Letter.of(KeyMails.PROPOSED, occasion)
                        .with(KeyMails.KEY, name)
                        .with(KeyMails.FROM, texts -> new Dates(texts).words(validFrom))
                        .with(KeyMails.LINK, address.of("s/" + slug + "/" + path)),
                directors);
    }
}
