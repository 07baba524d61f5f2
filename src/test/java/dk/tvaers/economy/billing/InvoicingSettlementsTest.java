package dk.tvaers.economy.billing;

import static dk.tvaers.economy.cost.Spent.doing;
import static dk.tvaers.economy.cost.Spent.kroner;
import static dk.tvaers.economy.cost.Spent.refused;
import static dk.tvaers.testkit.Fresh.ALBERTSLUND;
import static dk.tvaers.testkit.Fresh.GLOSTRUP;
import static dk.tvaers.testkit.Fresh.HOEJE_TAASTRUP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dk.tvaers.access.Role;
import dk.tvaers.economy.cost.CostAccounts;
import dk.tvaers.economy.invoice.EInvoices;
import dk.tvaers.economy.invoice.Readiness;
import dk.tvaers.economy.settlement.SettlementId;
import dk.tvaers.economy.settlement.SettlementPeriod;
import dk.tvaers.economy.settlement.Settling;
import dk.tvaers.kernel.Forbidden;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kernel.Now;
import dk.tvaers.loan.LoanStage;
import dk.tvaers.testkit.Fresh;
import dk.tvaers.testkit.Portal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class InvoicingSettlementsTest {

    private final Settling settling = new Settling();
    private final InvoicingSettlements invoicing = Portal.bean(InvoicingSettlements.class);
    private final FollowingBills following = Portal.bean(FollowingBills.class);
    private final Bills bills = Portal.bean(Bills.class);

    @Test
    void theHostBillsEachOtherMemberItsShareTheLenderItsHoursAndWhoPaidTheHost() {
        Ready.everybody(settling);
        settling.cost("Løn", GLOSTRUP, "90");
        settling.cost("Konference", ALBERTSLUND, "30");
        settling.loans.confirmed(settling.loans.active(), LoanStage.LAST_MONTH, "2");
        SettlementId id = settling.locked(settling.begin());
        assertThat(invoice(id)).isEqualTo(4);
        assertThat(of(id))
                .extracting(BillItem::role, BillItem::supplier, BillItem::buyer, BillItem::net, BillItem::creditNote)
                .containsExactlyInAnyOrder(
                        tuple(BillRole.SHARE, GLOSTRUP, ALBERTSLUND, kroner("40"), false),
                        tuple(BillRole.SHARE, GLOSTRUP, HOEJE_TAASTRUP, kroner("40"), false),
                        tuple(BillRole.OUTLAY, ALBERTSLUND, GLOSTRUP, kroner("30"), false),
                        tuple(BillRole.LOAN, ALBERTSLUND, GLOSTRUP, kroner("1258.20"), false));
        BillItem lent = of(id).stream()
                .filter(bill -> bill.role() == BillRole.LOAN)
                .findFirst()
                .orElseThrow();
        assertThat((List<BillItem>) settling.director(HOEJE_TAASTRUP, () -> bills.of(id)))
                .as("a director sees all shares, and no loan between others")
                .extracting(BillItem::role)
                .containsExactlyInAnyOrder(BillRole.SHARE, BillRole.SHARE, BillRole.OUTLAY);
        assertThatThrownBy(() -> settling.director(HOEJE_TAASTRUP, () -> bills.xml(lent.id())))
                .isInstanceOf(NotFound.class);
        assertThat((String) settling.director(ALBERTSLUND, () -> bills.xml(lent.id())))
                .contains("timer");
        for (BillItem bill : of(id)) {
            String xml = settling.coordinator(() -> bills.xml(bill.id()));
            assertThat(Portal.bean(EInvoices.class).validate(bill.format(), xml.getBytes(StandardCharsets.UTF_8)))
                    .as(bill.number())
                    .isEmpty();
        }
    }

    @Test
    void aSecondRunMakesNothingAndNumbersHaveNoGaps() {
        Ready.everybody(settling);
        settling.cost("Løn", GLOSTRUP, "90");
        SettlementId first = settling.locked(settling.begin());
        assertThat(invoice(first)).isEqualTo(2);
        assertThat(invoice(first)).as("retried").isZero();
        settling.cost("Rejse", GLOSTRUP, "30");
        SettlementId second = settling.locked(settling.begin());
        assertThat(invoice(second)).isEqualTo(2);
        String year = String.valueOf(Now.today().getYear()).substring(2);
        assertThat(List.of(of(first), of(second)).stream().flatMap(List::stream).map(BillItem::number))
                .allMatch(number -> number.contains("-" + year + "-"))
                .extracting(number -> number.substring(number.lastIndexOf('-') + 1))
                .containsExactly("1", "2", "3", "4");
    }

    @Test
    void whatIsGivenBackIsACreditNoteForTheInvoiceThatWasSentAndNeverANegativeInvoice() {
        Ready.everybody(settling);
        settling.cost("Løn", GLOSTRUP, null);
        SettlementId quarter = settling.locked(settling.begin(1, false));
        invoice(quarter);
        settling.cost("Konference", GLOSTRUP, "60");
        SettlementId year = settling.locked(settling.begin());
        assertThat(invoice(year)).isEqualTo(2);
        BillItem invoiced = of(quarter).getFirst();
        assertThat(of(year)).allSatisfy(bill -> {
            assertThat(bill.creditNote()).isTrue();
            assertThat(bill.net()).isEqualTo(kroner("13.33"));
        });
        assertThat(of(year).getFirst().corrects()).isEqualTo(invoiced.number());
    }

    @Test
    void whatIsCarriedOverIsNotBilled() {
        Ready.everybody(settling);
        settling.cost("Løn", GLOSTRUP, "90");
        settling.cost("Konference", ALBERTSLUND, "30");
        SettlementId id = settling.locked(settling.begin(SettlementPeriod.YEAR, true));
        invoice(id);
        assertThat(of(id)).extracting(BillItem::role).containsExactly(BillRole.OUTLAY);
    }

    @Test
    void whoLacksSomethingIsToldAndNothingIsMade() {
        Ready.everybody(settling);
        Ready.without(settling, ALBERTSLUND);
        settling.cost("Løn", GLOSTRUP, "90");
        SettlementId id = settling.locked(settling.begin());
        List<Readiness> missing = settling.coordinator(() -> invoicing.missing(id));
        assertThat(missing).singleElement().satisfies(each -> assertThat(
                        each.details().municipality().code())
                .isEqualTo(ALBERTSLUND));
        refused("invoice.rule.not-ready", () -> invoice(id));
        assertThat(of(id)).isEmpty();
        assertThat(settling.fresh.count("select count(*) from invoice_series where collaboration_id = ?"))
                .as("no number is spent")
                .isZero();
    }

    @Test
    void itIsLockedFirstAndOnlyTheCoordinatorBills() {
        Ready.everybody(settling);
        settling.cost("Løn", GLOSTRUP, "90");
        SettlementId id = settling.begin();
        settling.send(id);
        refused("billing.rule.not-locked", () -> invoice(id));
        assertThatThrownBy(() -> settling.director(GLOSTRUP, () -> invoicing.invoice(id, (done, all) -> {})))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() ->
                        Fresh.collaboration(GLOSTRUP).asCoordinator(() -> invoicing.invoice(id, (done, all) -> {})))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aDocumentIsSentAndPaidAndAMistakenPaymentIsTakenBack() {
        Ready.everybody(settling);
        settling.cost("Løn", GLOSTRUP, "90");
        SettlementId id = settling.locked(settling.begin());
        invoice(id);
        BillId bill = of(id).getFirst().id();
        refused("billing.rule.not-sent", () -> act(() -> following.paid(bill, Now.today())));
        refused(
                "billing.rule.later",
                () -> act(() -> following.sent(bill, Now.today().plusDays(1))));
        refused(
                "billing.rule.before",
                () -> act(() -> following.sent(bill, Now.today().minusDays(1))));
        act(() -> following.sent(bill, Now.today()));
        act(() -> following.paid(bill, Now.today()));
        refused("billing.rule.paid", () -> act(() -> following.paid(bill, Now.today())));
        assertThat(get(bill).paidOn()).isEqualTo(Now.today());
        act(() -> following.undoPayment(bill));
        assertThat(get(bill).paidOn()).isNull();
        refused("billing.rule.not-paid", () -> act(() -> following.undoPayment(bill)));
        act(() -> following.paid(bill, Now.today()));
        assertThat(get(bill).paidOn()).isEqualTo(Now.today());
    }

    @Test
    void whoIsNeitherSenderNorReceiverSeesItOnlyWithAllOfTheEconomy() {
        Ready.everybody(settling);
        settling.cost("Løn", GLOSTRUP, "90");
        SettlementId id = settling.locked(settling.begin());
        invoice(id);
        assertThat((List<BillItem>) settling.fresh.as(Role.PROGRAMME_LEADER, HOEJE_TAASTRUP, null, () -> bills.of(id)))
                .extracting(BillItem::buyer)
                .containsExactly(HOEJE_TAASTRUP);
        BillId other = of(id).stream()
                .filter(bill -> bill.buyer().equals(ALBERTSLUND))
                .findFirst()
                .orElseThrow()
                .id();
        assertThatThrownBy(() -> settling.fresh.as(Role.PROGRAMME_LEADER, HOEJE_TAASTRUP, null, () -> bills.xml(other)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void theReceiversOwnAccountStandsOnItsLine() {
        Ready.everybody(settling);
        settling.coordinator(
                doing(() -> Portal.bean(CostAccounts.class).set(settling.salary, ALBERTSLUND, "6.45.51-LØN")));
        settling.cost("Løn", GLOSTRUP, "90");
        SettlementId id = settling.locked(settling.begin());
        invoice(id);
        BillItem bill = of(id).stream()
                .filter(each -> each.buyer().equals(ALBERTSLUND))
                .findFirst()
                .orElseThrow();
        assertThat((String) settling.coordinator(() -> bills.xml(bill.id())))
                .contains("6.45.51-LØN", "Løn, " + Settling.YEAR + ": andel af 90,00");
    }

    private int invoice(SettlementId id) {
        return settling.coordinator(
                () -> invoicing.invoice(id, (done, all) -> assertThat(done).isLessThanOrEqualTo(all)));
    }

    private List<BillItem> of(SettlementId id) {
        return settling.coordinator(() -> bills.of(id));
    }

    private BillItem get(BillId id) {
        return settling.coordinator(() -> bills.get(id));
    }

    private Object act(Runnable act) {
        return settling.coordinator(doing(act));
    }
}
