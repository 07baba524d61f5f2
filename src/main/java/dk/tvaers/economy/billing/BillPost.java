package dk.tvaers.economy.billing;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.economy.settlement.Settlements;
import dk.tvaers.kernel.CollaborationId;
import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.PersonId;
import dk.tvaers.kit.Amounts;
import dk.tvaers.kit.Dates;
import dk.tvaers.kit.PublicAddress;
import dk.tvaers.kit.bell.Bell;
import dk.tvaers.kit.bell.Message;
import dk.tvaers.kit.mail.Letter;
import dk.tvaers.kit.mail.Mail;
import jakarta.inject.Singleton;
import java.util.List;

/** Tells those who pay for a municipality that an invoice is overdue; where nobody does, the coordinators. */
@Singleton
final class BillPost {

    private final BillRows rows;
    private final Mail mail;
    private final Bell bell;
    private final PublicAddress address;
    private final CurrentContext context;

    BillPost(BillRows rows, Mail mail, Bell bell, PublicAddress address, CurrentContext context) {
        this.rows = rows;
        this.mail = mail;
        this.bell = bell;
        this.address = address;
        this.context = context;
    }

    void overdue(BillItem bill) {
        CollaborationId collaboration = context.collaborationId();
        List<Long> payers = rows.payers(collaboration, bill.buyer(), Now.today());
        List<PersonId> persons = (payers.isEmpty() ? rows.coordinators(collaboration, Now.today()) : payers)
                .stream().map(PersonId::new).toList();
        String occasion = bill.id() + "/" + Now.today();
        String path = Settlements.PATH + "/" + bill.settlement() + Settlements.BILLS;
        bell.ring(
                new Message(BillMails.OVERDUE_BELL, occasion, List.of(bill.number(), bill.supplierName()), path),
                persons);
        String slug = context.collaboration().collaboration().slug();
        mail.send(
                Letter.of(BillMails.OVERDUE, occasion)
                        .with(BillMails.NUMBER, bill.number())
                        .with(BillMails.SUPPLIER, bill.supplierName())
                        .with(BillMails.AMOUNT, texts -> new Amounts(texts).words(bill.payable()))
                        .with(BillMails.DUE, texts -> new Dates(texts).words(bill.dueOn()))
                        .with(BillMails.LINK, address.of("s/" + slug + "/" + path)),
                persons);
    }
}
