package dk.tvaers.position;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Role;
import dk.tvaers.kernel.MunicipalityCode;
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
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells who has something to say of a question, or to do: by mail as each has chosen, and behind the bell. */
@Singleton
final class PositionPost {

    private final PositionRows rows;
    private final Mail mail;
    private final Bell bell;
    private final PublicAddress address;
    private final CurrentContext context;

    PositionPost(PositionRows rows, Mail mail, Bell bell, PublicAddress address, CurrentContext context) {
        this.rows = rows;
        this.mail = mail;
        this.bell = bell;
        this.address = address;
        this.context = context;
    }

    /** That there is a question on which each municipality has a stand to take: the programme leaders. */
    void raised(PositionItem position) {
        tell(
                letter(PositionMails.RAISED, position.id().toString(), position),
                PositionMails.RAISED_BELL,
                position,
                Role.PROGRAMME_LEADER,
                null);
    }

    /** That a municipality has said nothing, and the deadline comes near: its programme leaders, once for each deadline. */
    void silent(PositionItem position, SilentLine municipality) {
        String occasion = position.id() + "/" + municipality.municipality() + "/" + position.deadline();
        tell(
                letter(PositionMails.SILENT, occasion, position).with(PositionMails.MUNICIPALITY, municipality.name()),
                PositionMails.SILENT_BELL,
                position,
                Role.PROGRAMME_LEADER,
                municipality.municipality());
    }

    /** That a position is soon to be sent: the coordinators, once for each deadline. */
    void due(PositionItem position) {
        tell(
                letter(PositionMails.DUE, position.id() + "/" + position.deadline(), position),
                PositionMails.DUE_BELL,
                position,
                Role.COORDINATOR,
                null);
    }

    private Letter letter(MailKind kind, String occasion, PositionItem position) {
        LocalDate deadline = position.deadline();
        String slug = context.collaboration().collaboration().slug();
        return Letter.of(kind, occasion)
                .with(PositionMails.QUESTION, position.question())
                .with(PositionMails.RECIPIENT, position.recipient())
                .with(
                        PositionMails.DEADLINE,
                        texts -> deadline == null
                                ? texts.get("position.mail.no-deadline")
                                : new Dates(texts).words(deadline))
                .with(PositionMails.LINK, address.of("s/" + slug + "/" + path(position)));
    }

    private void tell(
            Letter letter, MessageKind kind, PositionItem position, Role whom, @Nullable MunicipalityCode code) {
        List<PersonId> persons = rows
                .listWithRole(context.collaborationId(), whom.name(), code == null ? null : code.value(), Now.today())
                .stream()
                .map(PersonId::new)
                .toList();
        bell.ring(new Message(kind, letter.occasion(), List.of(position.question()), path(position)), persons);
        mail.send(letter, persons);
    }

    private static String path(PositionItem position) {
        return Positions.PATH + "/" + position.id();
    }
}
