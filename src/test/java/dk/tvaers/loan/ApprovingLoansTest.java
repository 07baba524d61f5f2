package dk.tvaers.loan;

import static dk.tvaers.loan.LoanScene.leader;
import static dk.tvaers.loan.LoanScene.refused;
import static dk.tvaers.testkit.Fresh.ALBERTSLUND;
import static dk.tvaers.testkit.Fresh.GLOSTRUP;
import static dk.tvaers.testkit.Fresh.HOEJE_TAASTRUP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.tvaers.access.Grant;
import dk.tvaers.access.Role;
import dk.tvaers.kernel.Conflict;
import dk.tvaers.kernel.Forbidden;
import dk.tvaers.kernel.PersonId;
import dk.tvaers.testkit.Overtaken;
import dk.tvaers.testkit.Portal;
import java.math.BigDecimal;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class ApprovingLoansTest {

    private final LoanScene scene = new LoanScene();
    private final ApprovingLoans approving = Portal.bean(ApprovingLoans.class);

    @Test
    void bothSidesApproveInEitherOrderAndTheSecondMakesItActive() {
        LoanId first = scene.offered();
        scene.lender(() -> scene.approve(first, Side.LENDER));
        assertThat(scene.loan(first)).isInstanceOf(Loan.ApprovedByLender.class);
        scene.borrower(() -> scene.approve(first, Side.BORROWER));
        assertThat(scene.loan(first)).isInstanceOf(Loan.Active.class);
        LoanId second = scene.offered();
        scene.borrower(() -> scene.approve(second, Side.BORROWER));
        assertThat(scene.loan(second)).isInstanceOf(Loan.ApprovedByBorrower.class);
        scene.lender(() -> scene.approve(second, Side.LENDER));
        assertThat(scene.loan(second)).isInstanceOf(Loan.Active.class);
        assertThat(scene.fresh.asCoordinator(() -> Portal.bean(Loans.class).steps(second)))
                .extracting(LoanStep::toState)
                .containsExactly(LoanState.OFFERED, LoanState.APPROVED_BY_BORROWER, LoanState.ACTIVE);
    }

    @Test
    void aSideApprovesOnceAndNobodyForAnothersSide() {
        LoanId id = scene.offered();
        assertThatThrownBy(() -> scene.lender(() -> scene.approve(id, Side.BORROWER)))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> scene.fresh.asCoordinator(() -> scene.approve(id, Side.LENDER)))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> scene.director(HOEJE_TAASTRUP, () -> scene.approve(id, Side.LENDER)))
                .isInstanceOf(Forbidden.class);
        scene.lender(() -> scene.approve(id, Side.LENDER));
        refused("loan.rule.side-has-approved", () -> scene.lender(() -> scene.approve(id, Side.LENDER)));
        scene.borrower(() -> scene.approve(id, Side.BORROWER));
        refused("loan.rule.not-awaiting", () -> scene.borrower(() -> scene.approve(id, Side.BORROWER)));
    }

    @Test
    void onePersonNeverApprovesForBothSidesByASecondRole() {
        LoanId id = scene.offered();
        PersonId both = scene.fresh.person("To roller", ALBERTSLUND);
        List<Grant> grants = List.of(leader(ALBERTSLUND), leader(GLOSTRUP));
        scene.fresh.as(both, grants, () -> scene.approve(id, Side.LENDER));
        refused(
                "loan.rule.one-person-both-sides",
                () -> scene.fresh.as(both, grants, () -> scene.approve(id, Side.BORROWER)));
        assertThat(scene.state(id)).isEqualTo(LoanState.APPROVED_BY_LENDER);
    }

    @Test
    void onePersonNeverApprovesForBothSidesByDelegation() {
        PersonId leader = scene.fresh.person("Programleder", GLOSTRUP);
        PersonId deputy = scene.fresh.person("Stedfortræder", ALBERTSLUND);
        Grant delegated = new Grant(Role.PROGRAMME_LEADER, GLOSTRUP, null, leader);
        LoanId byDeputy = scene.offered();
        scene.fresh.as(deputy, List.of(leader(ALBERTSLUND)), () -> scene.approve(byDeputy, Side.LENDER));
        refused(
                "loan.rule.one-person-both-sides",
                () -> scene.fresh.as(deputy, List.of(delegated), () -> scene.approve(byDeputy, Side.BORROWER)));
        LoanId forLeader = scene.offered();
        scene.fresh.as(deputy, List.of(delegated), () -> scene.approve(forLeader, Side.BORROWER));
        refused(
                "loan.rule.one-person-both-sides",
                () -> scene.fresh.as(
                        leader, List.of(leader(ALBERTSLUND)), () -> scene.approve(forLeader, Side.LENDER)));
        Loan.ApprovedByBorrower approved = (Loan.ApprovedByBorrower) scene.loan(forLeader);
        assertThat(approved.borrower().person()).isEqualTo(deputy);
        assertThat(approved.borrower().forPerson()).isEqualTo(leader);
    }

    @Test
    void theProgrammeLeaderApprovesUpToTheLimitAndTheDirectorAboveIt() {
        LoanRequestId request = scene.request(400);
        LoanId exact = scene.offer(request, scene.offerOf(200, 500));
        scene.lender(() -> scene.approve(exact, Side.LENDER));
        LoanId above = scene.offer(request, scene.offerOf(200, 501));
        refused("loan.rule.above-limit", () -> scene.lender(() -> scene.approve(above, Side.LENDER)));
        scene.director(ALBERTSLUND, () -> scene.approve(above, Side.LENDER));
        assertThat(scene.state(above)).isEqualTo(LoanState.APPROVED_BY_LENDER);
        List<LoanApprover> approvers =
                scene.borrower(() -> Portal.bean(LoanApprovers.class).of(above));
        assertThat(approvers).extracting(LoanApprover::aboveLimit).containsExactly(true, true);
    }

    @Test
    void nobodyApprovesTermsThatWereChangedSince() {
        LoanId id = scene.offered();
        long read = scene.version(id);
        scene.lender(() -> {
            Portal.bean(OfferingLoans.class).change(id, read, scene.offerOf(30, 700));
            return true;
        });
        assertThatThrownBy(() -> scene.borrower(() -> {
                    approving.approve(id, read, Side.BORROWER, null);
                    return true;
                }))
                .isInstanceOf(Conflict.class);
        assertThat(scene.loan(id).terms().mostHours()).isEqualByComparingTo("30");
    }

    @Test
    void ofTwoApprovalsAtOneInstantExactlyOneIsATransition() throws Exception {
        LoanId id = scene.offered();
        long read = scene.version(id);
        Future<?> late = Overtaken.by(
                "update loan set loan_state = 'WITHDRAWN', version = version + 1 where id = " + id.value(),
                "loan",
                () -> scene.lender(() -> {
                    approving.approve(id, read, Side.LENDER, null);
                    return true;
                }));
        assertThatThrownBy(late::get).cause().isInstanceOf(Conflict.class);
        assertThat(scene.state(id)).isEqualTo(LoanState.WITHDRAWN);
        assertThat(scene.fresh.count("select count(*) from loan_step where collaboration_id = ?"))
                .isOne();
        assertThat(scene.fresh.count("select count(*) from loan_approval where collaboration_id = ?"))
                .isZero();
    }

    @Test
    void twoWhoApproveForOneSideAtOnceMakeOneApproval() throws Exception {
        LoanId id = scene.offered();
        long read = scene.version(id);
        PersonId other = scene.fresh.person("Den anden", ALBERTSLUND);
        var start = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(2)) {
            List<Future<Boolean>> both = List.of(
                    threads.submit(() -> {
                        start.await();
                        return scene.lender(() -> approved(id, read));
                    }),
                    threads.submit(() -> {
                        start.await();
                        return scene.fresh.as(other, List.of(leader(ALBERTSLUND)), () -> approved(id, read));
                    }));
            start.countDown();
            assertThat(List.of(both.get(0).get(), both.get(1).get())).containsExactlyInAnyOrder(true, false);
        }
        assertThat(scene.fresh.count("select count(*) from loan_approval where collaboration_id = ?"))
                .isOne();
        assertThat(scene.fresh.count("select count(*) from loan_step where collaboration_id = ?"))
                .isEqualTo(2);
    }

    @Test
    void anAmendmentNeedsBothAndThenHolds() {
        LoanId id = scene.active();
        AmendingLoans amending = Portal.bean(AmendingLoans.class);
        refused(
                "loan.rule.amendment-gives-nothing",
                () -> scene.lender(() -> propose(amending, id, BigDecimal.valueOf(30))));
        scene.lender(() -> propose(amending, id, BigDecimal.valueOf(60)));
        refused("loan.rule.amendment-waits", () -> scene.lender(() -> propose(amending, id, BigDecimal.valueOf(70))));
        scene.borrower(() -> amend(amending, id, Side.BORROWER));
        assertThat(scene.loan(id).terms().mostHours()).isEqualByComparingTo("40");
        scene.lender(() -> amend(amending, id, Side.LENDER));
        assertThat(scene.loan(id).terms().mostHours()).isEqualByComparingTo("60");
        refused("loan.rule.no-amendment", () -> scene.lender(() -> amend(amending, id, Side.LENDER)));
    }

    @Test
    void anAmendmentThatIsRejectedLeavesTheTermsAsTheyWere() {
        LoanId id = scene.active();
        AmendingLoans amending = Portal.bean(AmendingLoans.class);
        scene.lender(() -> propose(amending, id, BigDecimal.valueOf(60)));
        scene.lender(() -> amend(amending, id, Side.LENDER));
        scene.borrower(() -> {
            amending.reject(id, scene.version(id), Side.BORROWER, "For dyrt");
            return true;
        });
        scene.lender(() -> propose(amending, id, BigDecimal.valueOf(50)));
        scene.lender(() -> amend(amending, id, Side.LENDER));
        scene.borrower(() -> amend(amending, id, Side.BORROWER));
        assertThat(scene.loan(id).terms().mostHours()).isEqualByComparingTo("50");
        assertThat(scene.loan(id).terms().number()).isEqualTo(3);
    }

    private boolean approved(LoanId id, long read) {
        try {
            approving.approve(id, read, Side.LENDER, null);
            return true;
        } catch (Conflict overtaken) {
            return false;
        }
    }

    private boolean propose(AmendingLoans amending, LoanId id, BigDecimal hours) {
        amending.propose(id, scene.version(id), Side.LENDER, LoanScene.TO, hours, null);
        return true;
    }

    private boolean amend(AmendingLoans amending, LoanId id, Side side) {
        amending.approve(id, scene.version(id), side, null);
        return true;
    }
}
