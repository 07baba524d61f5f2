package dk.tvaers.loan;

import static dk.tvaers.testkit.Fresh.ALBERTSLUND;
import static dk.tvaers.testkit.Fresh.GLOSTRUP;
import static dk.tvaers.testkit.Fresh.HOEJE_TAASTRUP;
import static org.assertj.core.api.Assertions.assertThat;

import dk.tvaers.access.Role;
import dk.tvaers.testkit.Portal;
import dk.tvaers.testkit.SentStatements;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class LoansWaitingTest {

    private final LoanScene scene = new LoanScene();

    @Test
    void whatWaitsIsTheSameStepThatTheLoanItselfTells() {
        LoanId offered = scene.offered();
        LoanId half = scene.offered();
        scene.borrower(() -> scene.approve(half, Side.BORROWER));
        LoanId large = scene.offer(scene.request(200), scene.offerOf(200, 600));
        LoanId amended = scene.active();
        scene.lender(() -> {
            Portal.bean(AmendingLoans.class)
                    .propose(amended, scene.version(amended), Side.LENDER, LoanScene.TO, new BigDecimal("60"), null);
            return true;
        });
        LoanId unconfirmed = scene.active();
        scene.hours(unconfirmed, LoanScene.LAST_MONTH, "7");
        LoanId disputed = scene.active();
        HourEntryId entry = scene.hours(disputed, LoanScene.LAST_MONTH, "7");
        scene.borrower(
                () -> Portal.bean(ConfirmingHours.class).dispute(disputed, scene.version(disputed), entry, "Hvorfor?"));
        List<LoanId> all = List.of(offered, half, large, amended, unconfirmed, disputed);
        assertThat(scene.borrower(this::told)).isEqualTo(scene.borrower(() -> ofEach(all)));
        assertThat(scene.lender(this::told)).isEqualTo(scene.lender(() -> ofEach(all)));
        assertThat(scene.director(GLOSTRUP, this::told)).isEqualTo(scene.director(GLOSTRUP, () -> ofEach(all)));
        assertThat(scene.borrower(this::told))
                .contains(
                        offered + " YOU_APPROVE_AS_BORROWER",
                        amended + " YOU_APPROVE_AMENDMENT",
                        unconfirmed + " CONFIRM_MONTH",
                        disputed + " ANSWER_DISPUTE")
                .hasSize(4);
        assertThat(scene.borrower(this::list))
                .anySatisfy(loan -> assertThat(loan.month()).isEqualTo(YearMonth.from(LoanScene.LAST_MONTH)))
                .anySatisfy(loan -> assertThat(loan.dispute()).isNotNull());
        assertThat(scene.fresh.as(Role.PROGRAMME_LEADER, HOEJE_TAASTRUP, null, this::list))
                .isEmpty();
    }

    @Test
    void hoursWaitForTheLentPersonAlone() {
        LoanId active = scene.active();
        scene.offered();
        assertThat(scene.lentPerson(this::told)).containsExactly(active + " REGISTER_HOURS");
        assertThat(scene.lender(this::told)).doesNotContain(active + " REGISTER_HOURS");
        assertThat(scene.lentPerson(() -> Portal.bean(LoansWaiting.class).own()))
                .extracting(LoanItem::id)
                .containsExactly(active);
        assertThat(scene.lender(() -> Portal.bean(LoansWaiting.class).own())).isEmpty();
    }

    @Test
    void moreLoansTakeNoMoreStatements() throws Exception {
        scene.offered();
        scene.active();
        long few = scene.fresh.as(Role.PROGRAMME_LEADER, ALBERTSLUND, null, () -> SentStatements.count(this::list));
        for (int i = 0; i < 5; i++) {
            scene.offered();
            scene.active();
        }
        assertThat(scene.fresh.as(Role.PROGRAMME_LEADER, ALBERTSLUND, null, () -> SentStatements.count(this::list)))
                .isEqualTo(few)
                .isLessThanOrEqualTo(5);
        assertThat(scene.lentPerson(() -> SentStatements.count(
                        () -> Portal.bean(LoansWaiting.class).own())))
                .isEqualTo(2);
    }

    private List<WaitingLoan> list() {
        return Portal.bean(LoansWaiting.class).list();
    }

    private List<String> told() {
        return list().stream().map(loan -> loan.id() + " " + loan.next()).toList();
    }

    /** The steps that are the reader's own, as each loan tells them by itself. */
    private List<String> ofEach(List<LoanId> loans) {
        List<NextStep> others = List.of(
                NextStep.NOTHING,
                NextStep.WAITS_FOR_BOTH,
                NextStep.WAITS_FOR_LENDER,
                NextStep.WAITS_FOR_BORROWER,
                NextStep.AMENDMENT_WAITS,
                NextStep.CONFIRMATION_WAITS,
                NextStep.DISPUTE_WAITS);
        return loans.stream()
                .map(id -> id + " " + Portal.bean(Loans.class).nextStep(id))
                .filter(told -> others.stream().noneMatch(step -> told.endsWith(" " + step)))
                .toList();
    }
}
