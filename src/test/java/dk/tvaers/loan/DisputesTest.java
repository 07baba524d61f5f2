package dk.tvaers.loan;

import static dk.tvaers.loan.LoanScene.LAST_MONTH;
import static dk.tvaers.loan.LoanScene.data;
import static dk.tvaers.loan.LoanScene.refused;
import static dk.tvaers.testkit.Fresh.HOEJE_TAASTRUP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.tvaers.kernel.Conflict;
import dk.tvaers.kernel.Forbidden;
import dk.tvaers.kernel.Now;
import dk.tvaers.testkit.Portal;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class DisputesTest {

    private final LoanScene scene = new LoanScene();
    private final Disputes disputes = Portal.bean(Disputes.class);
    private final LoanId id = scene.active();

    @Test
    void aDisputedEntryHoldsTheMonthUntilTheLenderCorrectsIt() {
        HourEntryId entry = scene.hours(id, LAST_MONTH, "8");
        LoanDisputeId dispute = disputed(entry);
        assertThat(scene.loan(id)).isInstanceOf(Loan.Disputed.class);
        refused("loan.rule.month-disputed", () -> scene.confirm(id, LAST_MONTH));
        assertThatThrownBy(() -> scene.borrower(() -> disputes.correct(dispute, 0, data(Now.today(), "2"))))
                .isInstanceOf(Forbidden.class);
        scene.lender(() -> disputes.correct(dispute, 0, data(LAST_MONTH.plusDays(1), "2")));
        assertThat(scene.loan(id)).isInstanceOf(Loan.Active.class);
        assertThat(scene.ledger(id).hours()).isEqualByComparingTo("6");
        assertThat(list().getFirst().outcome()).isEqualTo(DisputeOutcome.CORRECTED);
        scene.confirm(id, LAST_MONTH);
        assertThat(scene.ledger(id).confirmedHours()).isEqualByComparingTo("6");
    }

    @Test
    void confirmedHoursCanBeDisputedTooAndStayAsTheyAre() {
        HourEntryId entry = scene.hours(id, LAST_MONTH, "8");
        scene.confirm(id, LAST_MONTH);
        LoanDisputeId dispute = disputed(entry);
        refused(
                "loan.rule.month-confirmed",
                () -> scene.lender(() -> disputes.correct(dispute, 0, data(LAST_MONTH, "2"))));
        scene.lender(() -> disputes.correct(dispute, 0, data(Now.today(), "2")));
        assertThat(scene.ledger(id).entry(entry).hours()).isEqualByComparingTo("8");
        assertThat(scene.ledger(id).hours()).isEqualByComparingTo("6");
    }

    @Test
    void theBorrowerAcceptsOrTakesItBackAndOnlyOnce() {
        LoanDisputeId accepted = disputed(scene.hours(id, LAST_MONTH, "1"));
        assertThatThrownBy(() -> scene.lender(() -> accept(accepted, 0))).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> scene.borrower(() -> accept(accepted, 7))).isInstanceOf(Conflict.class);
        scene.borrower(() -> accept(accepted, 0));
        refused("loan.rule.dispute-settled", () -> scene.borrower(() -> accept(accepted, 1)));
        LoanDisputeId withdrawn = disputed(scene.hours(id, LAST_MONTH, "2"));
        scene.borrower(() -> {
            disputes.withdraw(withdrawn, 0);
            return true;
        });
        assertThat(scene.loan(id)).isInstanceOf(Loan.Active.class);
        assertThat(list())
                .extracting(DisputeItem::outcome)
                .containsExactly(DisputeOutcome.ACCEPTED, DisputeOutcome.WITHDRAWN);
    }

    @Test
    void bothSidesWriteAndNobodyElseReads() {
        LoanDisputeId dispute = disputed(scene.hours(id, LAST_MONTH, "1"));
        scene.borrower(() -> write(dispute, Side.BORROWER, "Hun var her ikke"));
        scene.lender(() -> write(dispute, Side.LENDER, "Hun arbejdede hjemme"));
        assertThatThrownBy(() -> scene.lender(() -> write(dispute, Side.BORROWER, "I deres navn")))
                .isInstanceOf(Forbidden.class);
        refused("error.required", () -> scene.lender(() -> write(dispute, Side.LENDER, " ")));
        assertThat(scene.lender(() -> disputes.messages(dispute)))
                .extracting(DisputeMessage::words)
                .containsExactly("Hun var her ikke", "Hun arbejdede hjemme");
        assertThatThrownBy(() -> scene.director(HOEJE_TAASTRUP, () -> disputes.messages(dispute)))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> scene.director(HOEJE_TAASTRUP, () -> disputes.list(id)))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void aLoanWithAnOpenDisputeIsNotSettled() {
        disputed(scene.hours(id, LAST_MONTH, "1"));
        refused(
                "loan.rule.not-active",
                () -> scene.lender(() -> {
                    Portal.bean(ClosingLoans.class).settle(id, scene.version(id));
                    return true;
                }));
    }

    private LoanDisputeId disputed(HourEntryId entry) {
        return scene.borrower(
                () -> Portal.bean(ConfirmingHours.class).dispute(id, scene.version(id), entry, "For mange timer"));
    }

    private List<DisputeItem> list() {
        return scene.fresh.asCoordinator(() -> disputes.list(id));
    }

    private boolean accept(LoanDisputeId dispute, long version) {
        disputes.accept(dispute, version);
        return true;
    }

    private boolean write(LoanDisputeId dispute, Side side, String words) {
        disputes.write(dispute, side, words);
        return true;
    }
}
