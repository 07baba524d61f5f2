package dk.tvaers.economy.billing;

import static dk.tvaers.economy.cost.Spent.doing;
import static dk.tvaers.economy.cost.Spent.refused;
import static dk.tvaers.testkit.Fresh.ALBERTSLUND;
import static dk.tvaers.testkit.Fresh.GLOSTRUP;
import static org.assertj.core.api.Assertions.assertThat;

import dk.tvaers.access.Role;
import dk.tvaers.economy.settlement.SettlementId;
import dk.tvaers.economy.settlement.Settling;
import dk.tvaers.kernel.Now;
import dk.tvaers.testkit.Due;
import dk.tvaers.testkit.Portal;
import dk.tvaers.testkit.Postbox;
import dk.tvaers.testkit.Sql;
import dk.tvaers.testkit.Visitor;
import jakarta.mail.MessagingException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class BillRemindingTest {

    private final Settling settling = new Settling();
    private final FollowingBills following = Portal.bean(FollowingBills.class);
    private final Bills bills = Portal.bean(Bills.class);
    private final LocalDate due = Now.today().plusDays(30);

    @Test
    void whoPaysForTheReceiverIsRemindedTheDayAfterAndOnceAFortnightUntilItIsPaid() throws MessagingException {
        Visitor controller = Visitor.with(Role.CONTROLLER, settling.fresh.ref(), "165", null);
        Visitor.with(Role.PROGRAMME_LEADER, settling.fresh.ref(), "165", null);
        Visitor.with(Role.COORDINATOR, settling.fresh.ref(), null, null);
        BillItem sent = sent();
        Due.startTurnsOf("bill-reminding", morning(due.minusDays(1)));
        runOn(due);
        assertThat(rung()).as("it can be paid all day").isEmpty();
        runOn(due.plusDays(1));
        runOn(due.plusDays(2));
        assertThat(rung()).containsExactly("CONTROLLER 165");
        runOn(due.plusDays(14));
        assertThat(rung()).hasSize(1);
        runOn(due.plusDays(15));
        assertThat(rung()).containsExactly("CONTROLLER 165", "CONTROLLER 165");
        assertThat(Postbox.of(controller.email())).hasSize(2);
        assertThat(Postbox.of(controller.email()).getFirst().getSubject())
                .isEqualTo("Faktura " + sent.number() + " er ikke betalt");
        assertThat((BillItem) settling.coordinator(() -> bills.get(sent.id())))
                .extracting(BillItem::remindedOn)
                .isEqualTo(due.plusDays(15));
        settling.coordinator(doing(() -> following.paid(sent.id(), Now.today())));
        runOn(due.plusDays(40));
        assertThat(rung()).hasSize(2);
    }

    @Test
    void whereNobodyPaysForTheReceiverTheCoordinatorHearsOfIt() {
        Visitor.with(Role.COORDINATOR, settling.fresh.ref(), null, null);
        Visitor.with(Role.CONTROLLER, settling.fresh.ref(), "161", null);
        sent();
        Due.startTurnsOf("bill-reminding", morning(due));
        runOn(due.plusDays(1));
        assertThat(rung()).containsExactly("COORDINATOR");
    }

    @Test
    void theCoordinatorRemindsByHandOfWhatIsOverdueAndOnceADay() throws Exception {
        Visitor.with(Role.DIRECTOR, settling.fresh.ref(), "165", null);
        BillItem sent = sent();
        refused("billing.rule.not-overdue", () -> remind(sent.id()));
        Now.at(morning(due.plusDays(3)), () -> {
            remind(sent.id());
            remind(sent.id());
            return true;
        });
        assertThat(rung()).containsExactly("DIRECTOR 165");
        assertThat(
                        settling.fresh.count(
                                "select count(*) from settlement_invoice_step where collaboration_id = ? and invoice_step = 'REMINDED'"))
                .isEqualTo(1);
        Due.startTurnsOf("bill-reminding", morning(due.plusDays(4)));
        runOn(due.plusDays(5));
        assertThat(rung()).as("reminded by hand two days ago").hasSize(1);
    }

    private Object remind(BillId id) {
        return settling.coordinator(doing(() -> following.remind(id)));
    }

    /** An invoice to Albertslund that was sent today; another municipality's is made and not sent. */
    private BillItem sent() {
        Ready.everybody(settling);
        settling.cost("Løn", GLOSTRUP, "90");
        SettlementId id = settling.locked(settling.begin());
        settling.coordinator(() -> Portal.bean(InvoicingSettlements.class).invoice(id, (done, all) -> {}));
        BillItem bill = settling.coordinator(() -> bills.of(id)).stream()
                .filter(each -> each.buyer().equals(ALBERTSLUND))
                .findFirst()
                .orElseThrow();
        settling.coordinator(doing(() -> following.sent(bill.id(), Now.today())));
        return bill;
    }

    private List<String> rung() {
        return Sql.strings("select concat_ws(' ', p.name, p.municipality_code) from message n"
                + " join person p on p.collaboration_id = n.collaboration_id and p.id = n.person_id"
                + " where n.kind = 'bill-overdue' and n.collaboration_id = "
                + settling.fresh.ref().id().value() + " order by n.id");
    }

    private static void runOn(LocalDate date) {
        Due.runAt(morning(date).plusSeconds(60));
    }

    private static Instant morning(LocalDate date) {
        return date.atTime(LocalTime.of(7, 30)).atZone(Now.COPENHAGEN).toInstant();
    }
}
