package dk.tvaers.loan;

import static dk.tvaers.testkit.Fresh.ALBERTSLUND;
import static dk.tvaers.testkit.Fresh.GLOSTRUP;
import static dk.tvaers.testkit.Fresh.HOEJE_TAASTRUP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dk.tvaers.access.Role;
import dk.tvaers.exchange.MemberLeaving;
import dk.tvaers.exchange.MemberLeaving.Consequence;
import dk.tvaers.kernel.Forbidden;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.Now;
import dk.tvaers.testkit.Portal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class LeavingLoansTest {

    private final LoanScene scene = new LoanScene();
    private final LeavingLoans leaving = Portal.bean(LeavingLoans.class);

    @Test
    void whatWaitsIsWithdrawnAndWhatIsAgreedRunsOn() {
        LoanId running = scene.active();
        LoanRequestId open = scene.request(80);
        LoanId waiting = scene.offer(open, scene.offerOf(10, 600));
        LoanId half = scene.offer(open, scene.offerOf(20, 600));
        scene.borrower(() -> scene.approve(half, Side.BORROWER));

        assertThat(scene.fresh.asCoordinator(() -> leaving.consequences(GLOSTRUP, Now.today())))
                .extracting(Consequence::key, Consequence::count)
                .containsExactly(
                        tuple("loan.leaving.requests", 1L),
                        tuple("loan.leaving.offers", 2L),
                        tuple("loan.leaving.running", 1L));
        settle(GLOSTRUP);
        settle(GLOSTRUP);

        assertThat(scene.state(running)).isEqualTo(LoanState.ACTIVE);
        assertThat(scene.state(waiting)).isEqualTo(LoanState.WITHDRAWN);
        assertThat(scene.state(half)).isEqualTo(LoanState.WITHDRAWN);
        assertThat(scene.fresh.asCoordinator(() -> Portal.bean(Loans.class).steps(half)))
                .last()
                .satisfies(step -> assertThat(step.side()).isEqualTo(Side.BORROWER));
        assertThat(scene.fresh
                        .asCoordinator(() -> Portal.bean(LoanRequests.class).get(open))
                        .state())
                .isEqualTo(RequestState.WITHDRAWN);
    }

    @Test
    void theLendersOffersGoAndTheRequestOfAnotherStays() {
        LoanRequestId open = scene.request(80);
        LoanId waiting = scene.offer(open, scene.offerOf(10, 600));
        assertThat(scene.fresh.asCoordinator(() -> leaving.consequences(HOEJE_TAASTRUP, Now.today())))
                .isEmpty();
        settle(HOEJE_TAASTRUP);
        assertThat(scene.state(waiting)).isEqualTo(LoanState.OFFERED);
        settle(ALBERTSLUND);
        assertThat(scene.state(waiting)).isEqualTo(LoanState.WITHDRAWN);
        assertThat(scene.fresh
                        .asCoordinator(() -> Portal.bean(LoanRequests.class).get(open))
                        .isOpen())
                .isTrue();
    }

    @Test
    void onlyWhoAdministersTheCollaborationSettlesIt() {
        assertThatThrownBy(() -> scene.fresh.as(Role.PROGRAMME_LEADER, GLOSTRUP, null, () -> {
                    leaving.settle(GLOSTRUP, Now.today(), MemberLeaving.LocalProjects.KEEP);
                    return true;
                }))
                .isInstanceOf(Forbidden.class);
    }

    private void settle(MunicipalityCode leaver) {
        scene.fresh.asCoordinator(() -> {
            leaving.settle(leaver, Now.today(), MemberLeaving.LocalProjects.KEEP);
            return true;
        });
    }
}
