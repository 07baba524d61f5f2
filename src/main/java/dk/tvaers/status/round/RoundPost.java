package dk.tvaers.status.round;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.PersonId;
import dk.tvaers.kit.Dates;
import dk.tvaers.kit.PublicAddress;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.bell.Bell;
import dk.tvaers.kit.bell.Message;
import dk.tvaers.kit.bell.MessageKind;
import dk.tvaers.kit.mail.Letter;
import dk.tvaers.kit.mail.Mail;
import dk.tvaers.kit.mail.MailKind;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;

/** Tells a municipality's programme leaders what a round wants of them. */
@Singleton
final class RoundPost {

    private static final String MONTH_PATH = "min-kommune";

    private final RoundRows rows;
    private final Mail mail;
    private final Bell bell;
    private final PublicAddress address;
    private final CurrentContext context;

    RoundPost(RoundRows rows, Mail mail, Bell bell, PublicAddress address, CurrentContext context) {
        this.rows = rows;
        this.mail = mail;
        this.bell = bell;
        this.address = address;
        this.context = context;
    }

    /** That a round is open. */
    void opened(OpenRound round, MunicipalityRound municipality) {
        tell(
                letter(RoundMails.OPENED, round.roundId() + "/" + municipality.code(), round, municipality),
                RoundMails.OPENED_BELL,
                List.of(municipality.name(), Dates.figures(round.closesOn())),
                municipality);
    }

    /** What is still missing; of no use once the round is closed. */
    void missing(OpenRound round, MunicipalityRound municipality, LocalDate dueOn) {
        String missing = municipality.reports().stream()
                .filter(report -> report.state().isMissing())
                .map(report -> "– " + report.projectName())
                .collect(Collectors.joining("\n"));
        String occasion = round.roundId() + "/" + municipality.code() + "/" + dueOn;
        tell(
                letter(RoundMails.REMINDER, occasion, round, municipality).with(RoundMails.MISSING, missing),
                RoundMails.REMINDER_BELL,
                List.of(municipality.name(), Dates.figures(round.closesOn())),
                municipality);
    }

    /** That another report is asked for. */
    void returned(OpenRound round, MunicipalityRound municipality, RoundReport report, ReturnId id, String comment) {
        tell(
                letter(RoundMails.RETURNED, id.toString(), round, municipality)
                        .with(RoundMails.PROJECT, report.projectName())
                        .with(RoundMails.COMMENT, comment),
                RoundMails.RETURNED_BELL,
                List.of(municipality.name(), report.projectName()),
                municipality);
    }

    private Letter letter(MailKind kind, String occasion, OpenRound round, MunicipalityRound municipality) {
        String slug = context.collaboration().collaboration().slug();
        return Letter.of(kind, occasion)
                .with(RoundMails.MUNICIPALITY, municipality.name())
                .with(RoundMails.MONTH, texts -> month(round, texts))
                .with(RoundMails.DEADLINE, texts -> new Dates(texts).words(round.closesOn()))
                .with(RoundMails.LINK, address.of("s/" + slug + "/" + MONTH_PATH))
                .until(round.closesOn().plusDays(1).atStartOfDay(Now.COPENHAGEN).toInstant());
    }

    private void tell(Letter letter, MessageKind kind, List<String> details, MunicipalityRound municipality) {
        List<PersonId> leaders = rows.listLeaders(context.collaborationId(), municipality.code(), Now.today()).stream()
                .map(PersonId::new)
                .toList();
        bell.ring(new Message(kind, letter.occasion(), details, MONTH_PATH), leaders);
        mail.send(letter, leaders);
    }

    private static String month(OpenRound round, Texts texts) {
        return DateTimeFormatter.ofPattern(texts.get("round.month"), texts.locale())
                .format(round.month());
    }
}
