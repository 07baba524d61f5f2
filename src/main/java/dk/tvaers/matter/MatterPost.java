package dk.tvaers.matter;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Role;
import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.PersonId;
import dk.tvaers.kit.Dates;
import dk.tvaers.kit.PublicAddress;
import dk.tvaers.kit.bell.Bell;
import dk.tvaers.kit.bell.Message;
import dk.tvaers.kit.bell.MessageKind;
import dk.tvaers.kit.mail.Letter;
import dk.tvaers.kit.mail.Mail;
import dk.tvaers.kit.mail.MailKind;
import jakarta.inject.Singleton;
import java.util.List;

/**
 * Tells those who answer for a municipality that it is asked, and that its deadline comes near: the programme leaders, and of
 * an agreement the directors too, since they are to approve it.
 */
@Singleton
final class MatterPost {

    private final MatterRows rows;
    private final Mail mail;
    private final Bell bell;
    private final PublicAddress address;
    private final CurrentContext context;

    MatterPost(MatterRows rows, Mail mail, Bell bell, PublicAddress address, CurrentContext context) {
        this.rows = rows;
        this.mail = mail;
        this.bell = bell;
        this.address = address;
        this.context = context;
    }

    void asked(MatterItem matter, MunicipalityProgress asked) {
        tell(MatterMails.ASKED, MatterMails.ASKED_BELL, matter.id() + "/" + asked.code(), matter, asked);
    }

    /** Nobody is told twice of the same deadline. */
    void due(MatterItem matter, MunicipalityProgress late) {
        String occasion = matter.id() + "/" + late.code() + "/" + matter.deadline();
        tell(MatterMails.DUE, MatterMails.DUE_BELL, occasion, matter, late);
    }

    private void tell(
            MailKind kind, MessageKind told, String occasion, MatterItem matter, MunicipalityProgress municipality) {
        List<String> roles = matter.agreementId() == null
                ? List.of(Role.PROGRAMME_LEADER.name())
                : List.of(Role.PROGRAMME_LEADER.name(), Role.DIRECTOR.name());
        List<PersonId> persons =
                rows.listWithRole(context.collaborationId(), municipality.code(), roles, Now.today()).stream()
                        .map(PersonId::new)
                        .toList();
        String path = Matters.PATH + "/" + matter.id();
        bell.ring(new Message(told, occasion, List.of(matter.title()), path), persons);
        String slug = context.collaboration().collaboration().slug();
        mail.send(
                Letter.of(kind, occasion)
                        .with(MatterMails.MATTER, matter.title())
                        .with(MatterMails.DEADLINE, texts -> new Dates(texts).words(matter.deadline()))
                        .with(MatterMails.MUNICIPALITY, municipality.name())
                        .with(MatterMails.LINK, address.of("s/" + slug + "/" + path)),
                persons);
    }
}
