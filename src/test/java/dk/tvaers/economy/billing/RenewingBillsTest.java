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

import dk.tvaers.economy.cost.CostTypeId;
import dk.tvaers.economy.invoice.EInvoices;
import dk.tvaers.economy.settlement.SettlementId;
import dk.tvaers.economy.settlement.SettlementPeriod;
import dk.tvaers.economy.settlement.Settling;
import dk.tvaers.economy.vat.Vat;
import dk.tvaers.economy.vat.VatTreatment;
import dk.tvaers.kernel.Forbidden;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.Money;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kernel.Now;
import dk.tvaers.testkit.Fresh;
import dk.tvaers.testkit.Portal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class RenewingBillsTest {

    private final Settling settling = new Settling();
    private final InvoicingSettlements invoicing = Portal.bean(InvoicingSettlements.class);
    private final FollowingBills following = Portal.bean(FollowingBills.class);
    private final RenewingBills renewing = Portal.bean(RenewingBills.class);
    private final Bills bills = Portal.bean(Bills.class);

    @BeforeEach
    void all() {
        Ready.everybody(settling);
    }

    @Test
    void anInvoiceIsCreditedWholeAndMadeAnewWithTodaysDetails() {
        SettlementId id = invoiced("90");
        BillItem old = to165(id);
        Ready.moved(settling, ALBERTSLUND);
        List<BillItem> made = renew(old.id());
        assertThat(made)
                .extracting(BillItem::creditNote, BillItem::corrects, BillItem::net)
                .containsExactly(tuple(true, old.number(), kroner("30")), tuple(false, null, kroner("30")));
        assertThat(get(old.id()).creditedBy()).isEqualTo(made.getFirst().number());
        assertThat(get(made.getLast().id()).creditedBy()).isNull();
        String credit = xml(made.getFirst());
        assertThat(credit).contains("Forkert EAN-nummer", old.number());
        assertThat(xml(made.getLast())).contains(Ready.MOVED_TO).doesNotContain("Forkert EAN-nummer");
        for (BillItem each : made) {
            assertThat(Portal.bean(EInvoices.class)
                            .validate(each.format(), xml(each).getBytes(StandardCharsets.UTF_8)))
                    .as(each.number())
                    .isEmpty();
        }
        assertThat(of(id).stream()
                        .filter(each -> each.buyer().equals(ALBERTSLUND))
                        .map(each -> each.creditNote() ? Money.ZERO.minus(each.net()) : each.net())
                        .reduce(Money.ZERO, Money::plus))
                .as("as much as before")
                .isEqualTo(kroner("30"));
        assertThat(numbers(id)).as("no number is left out").containsExactlyInAnyOrder(1, 2, 3, 4);
    }

    @Test
    void itIsCreditedOnceAndTheNewOneCanBeRenewedAgain() {
        SettlementId id = invoiced("90");
        BillItem old = to165(id);
        List<BillItem> made = renew(old.id());
        refused("billing.rule.credited", () -> renew(old.id()));
        refused("billing.rule.credit-note", () -> renew(made.getFirst().id()));
        assertThat(renew(made.getLast().id())).hasSize(2);
        assertThat(of(id)).hasSize(6);
        assertThat(invoice(id)).as("a run after it makes nothing").isZero();
    }

    @Test
    void whatIsPaidIsNotCreditedAndWhatIsCreditedNotPaid() {
        SettlementId id = invoiced("90");
        BillItem old = to165(id);
        act(() -> following.sent(old.id(), Now.today()));
        act(() -> following.paid(old.id(), Now.today()));
        refused("billing.rule.paid", () -> renew(old.id()));
        act(() -> following.undoPayment(old.id()));
        renew(old.id());
        refused("billing.rule.credited", () -> act(() -> following.paid(old.id(), Now.today())));
        assertThat(get(old.id()).isOwed()).isFalse();
    }

    @Test
    void nothingIsDoneWithoutAReasonWithoutDetailsOrWithoutTheRight() {
        SettlementId id = invoiced("90");
        BillItem old = to165(id);
        assertThatThrownBy(() -> settling.coordinator(() -> renewing.renew(old.id(), "  ")))
                .isInstanceOf(Invalid.class);
        Ready.without(settling, ALBERTSLUND);
        refused("invoice.rule.not-ready", () -> renew(old.id()));
        assertThat(of(id)).hasSize(2);
        assertThat(numbers(id)).containsExactlyInAnyOrder(1, 2);
        assertThatThrownBy(() -> settling.director(ALBERTSLUND, () -> renewing.renew(old.id(), "Forkert")))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> Fresh.collaboration(GLOSTRUP).asCoordinator(() -> renewing.renew(old.id(), "Forkert")))
                .isInstanceOf(NotFound.class);
    }

    /** Peppol wants an invoice of its own for what is outside the scope of VAT (BR-O-11). */
    @Test
    void invoicesThatWereMadeTogetherAreRenewedTogether() {
        settling.cost("Løn", GLOSTRUP, "90");
        CostTypeId outside = settling.type("Gebyr");
        settling.sign(outside, Vat.without(VatTreatment.OUTSIDE_SCOPE, "Uden for loven"));
        settling.costOf(outside, "Gebyr", GLOSTRUP, "60");
        SettlementId id = settling.locked(settling.begin());
        invoice(id);
        List<BillItem> before = of(id).stream()
                .filter(each -> each.buyer().equals(HOEJE_TAASTRUP))
                .toList();
        assertThat(before).hasSize(2);
        List<BillItem> made = renew(before.getLast().id());
        assertThat(made).extracting(BillItem::creditNote).containsExactlyInAnyOrder(true, true, false, false);
        assertThat(before)
                .allSatisfy(each -> assertThat(get(each.id()).creditedBy()).isNotNull());
    }

    @Test
    void aCreditNoteOfALaterSettlementNamesTheNewInvoice() {
        settling.cost("Løn", GLOSTRUP, null);
        SettlementId quarter = settling.locked(settling.begin(1, false));
        invoice(quarter);
        BillItem anew = renew(to165(quarter).id()).getLast();
        settling.cost("Konference", GLOSTRUP, "60");
        SettlementId year = settling.locked(settling.begin(SettlementPeriod.YEAR, false));
        invoice(year);
        assertThat(to165(year).corrects()).isEqualTo(anew.number());
        assertThat(get(anew.id()).creditedBy()).as("credited in part only").isNull();
    }

    private SettlementId invoiced(String paid) {
        settling.cost("Løn", GLOSTRUP, paid);
        SettlementId id = settling.locked(settling.begin());
        invoice(id);
        return id;
    }

    private List<BillItem> renew(BillId id) {
        return settling.coordinator(() -> renewing.renew(id, "Forkert EAN-nummer"));
    }

    private int invoice(SettlementId id) {
        return settling.coordinator(() -> invoicing.invoice(id, (done, all) -> {}));
    }

    private List<BillItem> of(SettlementId id) {
        return settling.coordinator(() -> bills.of(id));
    }

    private BillItem to165(SettlementId id) {
        return of(id).stream()
                .filter(each -> each.buyer().equals(ALBERTSLUND))
                .findFirst()
                .orElseThrow();
    }

    private BillItem get(BillId id) {
        return settling.coordinator(() -> bills.get(id));
    }

    private String xml(BillItem bill) {
        return settling.coordinator(() -> bills.xml(bill.id()));
    }

    private List<Integer> numbers(SettlementId id) {
        return of(id).stream()
                .map(bill ->
                        Integer.valueOf(bill.number().substring(bill.number().lastIndexOf('-') + 1)))
                .toList();
    }

    private Object act(Runnable act) {
        return settling.coordinator(doing(act));
    }
}
