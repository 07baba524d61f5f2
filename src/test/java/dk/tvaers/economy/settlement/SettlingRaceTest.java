package dk.tvaers.economy.settlement;

import static dk.tvaers.testkit.Fresh.ALBERTSLUND;
import static dk.tvaers.testkit.Fresh.GLOSTRUP;
import static dk.tvaers.testkit.Fresh.HOEJE_TAASTRUP;
import static org.assertj.core.api.Assertions.assertThat;

import dk.tvaers.economy.cost.CostLineId;
import dk.tvaers.kernel.Conflict;
import dk.tvaers.kernel.Money;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.PortalException;
import dk.tvaers.kernel.RuleBroken;
import dk.tvaers.loan.LoanId;
import dk.tvaers.loan.LoanStage;
import dk.tvaers.testkit.Sql;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class SettlingRaceTest {

    private static final int TIMES = 5;

    private final Settling settling = new Settling();

    @Test
    void whenTwoLockAtOnceOneDoesAndTheOtherIsTold() throws Exception {
        for (int i = 0; i < TIMES; i++) {
            settling.cost("Løn " + i, GLOSTRUP, "90");
            SettlementId id = approved();
            assertThat(atOnce(() -> settling.lock(id), () -> settling.lock(id)))
                    .containsExactlyInAnyOrder("done", Conflict.class.getSimpleName());
        }
    }

    @Test
    void whenAMunicipalityApprovesTwiceAtOnceItHasApprovedOnce() throws Exception {
        settling.cost("Løn", GLOSTRUP, "90");
        SettlementId id = settling.begin();
        settling.send(id);
        assertThat(atOnce(() -> settling.approve(id, ALBERTSLUND), () -> settling.approve(id, ALBERTSLUND)))
                .containsExactly("done", "done");
        assertThat(settling.get(id).approved()).isEqualTo(1);
    }

    @Test
    void aCostIsNeverChangedAfterTheSettlementThatHoldsItIsLocked() throws Exception {
        for (int i = 0; i < TIMES; i++) {
            CostLineId cost = settling.cost("Løn " + i, GLOSTRUP, "90");
            SettlementId id = approved();
            List<String> outcomes = atOnce(() -> settling.lock(id), () -> {
                settling.paid(cost, "93");
                return true;
            });
            assertThat(outcomes).as("one of them does it").containsOnlyOnce("done");
            assertThat(outcomes).contains(RuleBroken.class.getSimpleName());
            if (settling.get(id).state() == SettlementState.SENT) {
                settling.send(id);
                Settling.MEMBERS.forEach(code -> settling.approve(id, code));
                settling.lock(id);
            }
            Money settled = settling.sheet(id).lines().getFirst().amount();
            assertThat(settling.cost(cost).actual().known()).isEqualTo(settled);
        }
    }

    @Test
    void theSameHoursAreLockedOnceWhenTwoSettlementsHoldThem() throws Exception {
        settling.loans.confirmed(settling.loans.active(), LoanStage.LAST_MONTH, "2");
        int quarter = (LoanStage.LAST_MONTH.getMonthValue() - 1) / 3 + 1;
        settling.cost("Løn", GLOSTRUP, "90");
        SettlementId one = approved(settling.begin(quarter, false));
        SettlementId other = approved(settling.begin(Settling.YEAR + 1, 1, false));
        assertThat(atOnce(() -> settling.lock(one), () -> settling.lock(other)))
                .containsExactlyInAnyOrder("done", RuleBroken.class.getSimpleName());
    }

    @Test
    void afterAnyHistoryAllPostingsInTheDatabaseSumToZero() {
        Random random = new Random(20261123);
        LoanId loan = settling.loans.active();
        settling.loans.confirmed(loan, LoanStage.LAST_MONTH, "2");
        LocalDate first = LocalDate.of(Settling.YEAR, 1, 1);
        for (int quarter = 0; quarter <= 4; quarter++) {
            for (int i = 0; i < 6; i++) {
                MunicipalityCode payer = Settling.MEMBERS.get(random.nextInt(Settling.MEMBERS.size()));
                long ore = random.nextLong(-100_000, 1_000_000);
                settling.cost(
                        "Omkostning",
                        payer,
                        random.nextInt(5) == 0 ? null : new Money(ore).toString(),
                        settling.equal,
                        first.plusMonths(random.nextInt(10)));
            }
            if (quarter == 0 || random.nextBoolean()) {
                settling.locked(settling.begin(Math.max(1, quarter), false));
            }
        }
        settling.locked(settling.begin());
        settling.cost("Rettelse", HOEJE_TAASTRUP, "-0.01");
        settling.locked(settling.begin(SettlementPeriod.YEAR, true));
        List<Map<String, String>> sums =
                Sql.rows("""
                select i.id id, sum(p.amount) total, count(*) postings from settlement_issue i
                join settlement_posting p on p.collaboration_id = i.collaboration_id and p.issue_id = i.id
                where i.collaboration_id = %d group by i.id""".formatted(settling.fresh.ref().id().value()));
        assertThat(sums).hasSizeGreaterThan(2).allSatisfy(row -> assertThat(row.get("total"))
                .isEqualTo("0.00"));
    }

    private SettlementId approved() {
        return approved(settling.begin());
    }

    private SettlementId approved(SettlementId id) {
        settling.send(id);
        Settling.MEMBERS.forEach(code -> settling.approve(id, code));
        return id;
    }

    private static List<String> atOnce(Callable<?> one, Callable<?> other) throws Exception {
        CyclicBarrier together = new CyclicBarrier(2);
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            List<Future<String>> running = new ArrayList<>();
            for (Callable<?> each : List.of(one, other)) {
                running.add(threads.submit(() -> {
                    together.await();
                    try {
                        each.call();
                        return "done";
                    } catch (PortalException refused) {
                        return refused.getClass().getSimpleName();
                    }
                }));
            }
            return List.of(running.get(0).get(), running.get(1).get());
        }
    }
}
