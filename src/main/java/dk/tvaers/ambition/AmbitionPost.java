package dk.tvaers.ambition;

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

/** Tells those who have the next word: by mail as each has chosen, and behind the bell. */
@Singleton
final class AmbitionPost {

    private final SurveyRows rows;
    private final Mail mail;
    private final Bell bell;
    private final PublicAddress address;
    private final CurrentContext context;

    AmbitionPost(SurveyRows rows, Mail mail, Bell bell, PublicAddress address, CurrentContext context) {
        this.rows = rows;
        this.mail = mail;
        this.bell = bell;
        this.address = address;
        this.context = context;
    }

    /** That a survey is open: the programme leaders of a municipality that is asked. */
    void opened(AmbitionSurveyItem survey, StateLine municipality) {
        String occasion = survey.id() + "/" + municipality.municipality();
        tell(
                letter(AmbitionMails.OPENED, occasion, survey, municipality),
                AmbitionMails.OPENED_BELL,
                survey,
                municipality,
                Role.PROGRAMME_LEADER);
    }

    /** That the deadline is near: the programme leaders of a municipality that has not answered, once for each deadline. */
    void reminded(AmbitionSurveyItem survey, StateLine municipality) {
        tell(
                letter(AmbitionMails.REMINDED, untilDeadline(survey, municipality), survey, municipality),
                AmbitionMails.REMINDED_BELL,
                survey,
                municipality,
                Role.PROGRAMME_LEADER);
    }

    /** That there is another deadline: the programme leaders of a municipality that has not answered. */
    void deadlineMoved(AmbitionSurveyItem survey, StateLine municipality) {
        tell(
                letter(
                        AmbitionMails.DEADLINE_MOVED,
                        untilDeadline(survey, municipality) + "/" + survey.version(),
                        survey,
                        municipality),
                AmbitionMails.DEADLINE_MOVED_BELL,
                survey,
                municipality,
                Role.PROGRAMME_LEADER);
    }

    private static String untilDeadline(AmbitionSurveyItem survey, StateLine municipality) {
        return survey.id() + "/" + municipality.municipality() + "/" + survey.deadline();
    }

    /** That an answer waits: the municipality's directors. */
    void waiting(AmbitionSurveyItem survey, StateLine municipality, AmbitionAnswerId answer) {
        tell(
                letter(AmbitionMails.WAITING, answer.toString(), survey, municipality),
                AmbitionMails.WAITING_BELL,
                survey,
                municipality,
                Role.DIRECTOR);
    }

    /** That another answer is asked for: the municipality's programme leaders. */
    void returned(AmbitionSurveyItem survey, StateLine municipality, AmbitionAnswerId answer, String comment) {
        tell(
                letter(AmbitionMails.RETURNED, answer.toString(), survey, municipality)
                        .with(AmbitionMails.COMMENT, comment),
                AmbitionMails.RETURNED_BELL,
                survey,
                municipality,
                Role.PROGRAMME_LEADER);
    }

    private Letter letter(MailKind kind, String occasion, AmbitionSurveyItem survey, StateLine municipality) {
        String slug = context.collaboration().collaboration().slug();
        return Letter.of(kind, occasion)
                .with(AmbitionMails.PROGRAMME, survey.programmeName())
                .with(AmbitionMails.DEADLINE, texts -> new Dates(texts).words(survey.deadline()))
                .with(AmbitionMails.MUNICIPALITY, municipality.name())
                .with(AmbitionMails.LINK, address.of("s/" + slug + "/" + path(survey, municipality)));
    }

    private void tell(Letter letter, MessageKind kind, AmbitionSurveyItem survey, StateLine municipality, Role whom) {
        List<PersonId> persons =
                rows
                        .listWithRole(context.collaborationId(), whom.name(), municipality.municipality(), Now.today())
                        .stream()
                        .map(PersonId::new)
                        .toList();
        bell.ring(
                new Message(
                        kind,
                        letter.occasion(),
                        List.of(survey.programmeName(), municipality.name()),
                        path(survey, municipality)),
                persons);
        mail.send(letter, persons);
    }

    private static String path(AmbitionSurveyItem survey, StateLine municipality) {
        return AmbitionSurveys.PATH + "/" + survey.id() + "/kommuner/" + municipality.municipality();
    }
}
