package dk.tvaers.economy.settlement;

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
import java.util.List;

/** Tells the directors of those that are asked that a settlement waits for their answer. */
@Singleton
final class SettlementPost {

    private final SettlementRows rows;
    private final Mail mail;
    private final Bell bell;
    private final PublicAddress address;
    private final CurrentContext context;

    SettlementPost(SettlementRows rows, Mail mail, Bell bell, PublicAddress address, CurrentContext context) {
        this.rows = rows;
        this.mail = mail;
        this.bell = bell;
        this.address = address;
        this.context = context;
    }

    void sent(SettlementRow settlement, IssueRow issue) {
        List<PersonId> directors = rows.directors(context.collaborationId(), issue.id(), Now.today()).stream()
                .map(PersonId::new)
                .toList();
        SettlementPeriod period = settlement.period();
        String occasion = settlement.id() + "/" + issue.issueNumber();
        String path = Settlements.PATH + "/" + settlement.id();
        bell.ring(new Message(SettlementMails.SENT_BELL, occasion, List.of(period.code()), path), directors);
        String slug = context.collaboration().collaboration().slug();
        mail.send(
                Letter.of(SettlementMails.SENT, occasion)
                        .with(SettlementMails.PERIOD, texts -> PeriodWords.of(texts, period))
                        .with(SettlementMails.DEADLINE, texts -> new Dates(texts).words(issue.deadlineOn()))
                        .with(SettlementMails.LINK, address.of("s/" + slug + "/" + path)),
                directors);
    }
}
