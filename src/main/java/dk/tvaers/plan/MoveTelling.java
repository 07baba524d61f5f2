package dk.tvaers.plan;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.kernel.LocalProjectId;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.PersonId;
import dk.tvaers.kit.Dates;
import dk.tvaers.kit.PublicAddress;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.bell.Bell;
import dk.tvaers.kit.bell.Message;
import dk.tvaers.kit.mail.Letter;
import dk.tvaers.kit.mail.Mail;
import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tells municipalities that their dates moved: one mail and one message to each person, however many dates. */
@Singleton
class MoveTelling {

    private final MoveRows moves;
    private final Bell bell;
    private final Mail mail;
    private final PublicAddress address;
    private final CurrentContext context;

    MoveTelling(MoveRows moves, Bell bell, Mail mail, PublicAddress address, CurrentContext context) {
        this.moves = moves;
        this.bell = bell;
        this.mail = mail;
        this.address = address;
        this.context = context;
    }

    /** @param concerned the local projects whose own or supplier's date it is, those without a date of their own too */
    void tell(MoveId id, MovePreview preview, Set<LocalProjectId> concerned, @Nullable String reason) {
        Set<LocalProjectId> all = new HashSet<>(concerned);
        preview.moved().forEach(moved -> all.add(moved.localProject()));
        if (all.isEmpty()) {
            return;
        }
        moves.listConcerned(context.collaborationId(), all, Now.today()).stream()
                .filter(each -> !each.personId().equals(context.person()))
                .collect(Collectors.groupingBy(
                        MoveRows.Concerned::code, Collectors.mapping(MoveRows.Concerned::personId, Collectors.toSet())))
                .forEach((code, persons) -> tell(id, preview, code, persons, reason));
    }

    private void tell(
            MoveId id, MovePreview preview, MunicipalityCode code, Set<PersonId> persons, @Nullable String reason) {
        String what = preview.milestone().projectName() + ", "
                + preview.milestone().name() + (preview.wave() == null ? "" : ", " + preview.wave());
        String path = "milepaele/" + preview.milestone().id();
        List<MovedDate> own = preview.moved().stream()
                .filter(moved -> moved.municipality().equals(code))
                .toList();
        String occasion = id + "/" + code;
        bell.ring(
                new Message(
                        PlanMails.MOVED,
                        occasion,
                        List.of(
                                what,
                                Dates.figures(preview.before()),
                                Dates.figures(preview.to()),
                                String.valueOf(own.size())),
                        path),
                persons);
        mail.send(
                Letter.of(PlanMails.MOVE, occasion)
                        .with(PlanMails.WHAT, what)
                        .with(PlanMails.FROM, texts -> new Dates(texts).words(preview.before()))
                        .with(PlanMails.TO, texts -> new Dates(texts).words(preview.to()))
                        .with(
                                PlanMails.REASON,
                                texts -> reason == null ? texts.get("plan.moved.mail.no-reason") : reason)
                        .with(PlanMails.DATES, texts -> dates(texts, own))
                        .with(
                                PlanMails.LINK,
                                address.of("s/"
                                        + context.collaboration()
                                                .collaboration()
                                                .slug() + "/" + path)),
                persons);
    }

    private static String dates(Texts texts, List<MovedDate> own) {
        return own.isEmpty()
                ? texts.get("plan.moved.mail.no-dates")
                : own.stream()
                        .map(moved -> texts.get(
                                "plan.moved.mail.line",
                                moved.projectName(),
                                moved.milestoneName(),
                                Dates.figures(moved.before()),
                                Dates.figures(moved.after()),
                                moved.days()))
                        .collect(Collectors.joining("\n"));
    }
}
