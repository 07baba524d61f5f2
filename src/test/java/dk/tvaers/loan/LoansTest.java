package dk.tvaers.loan;

import static dk.tvaers.loan.LoanScene.LAST_MONTH;
import static dk.tvaers.testkit.Fresh.ALBERTSLUND;
import static dk.tvaers.testkit.Fresh.GLOSTRUP;
import static dk.tvaers.testkit.Fresh.HOEJE_TAASTRUP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.tvaers.access.Role;
import dk.tvaers.kernel.Forbidden;
import dk.tvaers.kernel.Money;
import dk.tvaers.kernel.Now;
import dk.tvaers.kit.Paging;
import dk.tvaers.testkit.Fresh;
import dk.tvaers.testkit.Portal;
import dk.tvaers.testkit.SentStatements;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class LoansTest {

    private final LoanScene scene = new LoanScene();
    private final Loans loans = Portal.bean(Loans.class);
    private final Thresholds thresholds = Portal.bean(Thresholds.class);

    @Test
    void aThirdMunicipalitySeesThePartiesThePeriodAndTheCompetenceOnly() {
        LoanId id = scene.active();
        scene.hours(id, LAST_MONTH, "8");
        LoanDetails seen = scene.fresh.as(Role.DIRECTOR, HOEJE_TAASTRUP, null, () -> loans.get(id));
        LoanItem item = seen.item();
        assertThat(item.lenderName()).isEqualTo("Albertslund");
        assertThat(item.borrowerName()).isEqualTo("Glostrup");
        assertThat(item.competence()).isEqualTo("Testleder");
        assertThat(item.whole()).isFalse();
        assertThat(item.specialist()).isNull();
        assertThat(item.specialistId()).isNull();
        assertThat(item.perHour()).isNull();
        assertThat(item.total()).isNull();
        assertThat(item.hours()).isNull();
        assertThat(item.mostHours()).isNull();
        assertThat(seen.loan()).isNull();
        assertThat(seen.approvals()).isEmpty();
        assertThat(seen.names()).isEmpty();
        assertThat(scene.director(HOEJE_TAASTRUP, () -> loans.steps(id))).isEmpty();
        assertThat(scene.director(HOEJE_TAASTRUP, () -> loans.nextStep(id))).isEqualTo(NextStep.NOTHING);
        assertThatThrownBy(() -> scene.director(
                        HOEJE_TAASTRUP, () -> Portal.bean(LoanApprovers.class).of(id)))
                .isInstanceOf(Forbidden.class);
        LoanFilter byPerson = new LoanFilter(
                null, LoanFilter.Which.ALL, null, null, null, null, scene.specialist, LoanFilter.Sort.FROM);
        assertThat(scene.director(HOEJE_TAASTRUP, () -> loans.list(byPerson, Paging.of(0, 50))))
                .isEmpty();
        assertThat(scene.director(HOEJE_TAASTRUP, () -> loans.count(byPerson))).isZero();
        assertThat(scene.lender(() -> loans.list(byPerson, Paging.of(0, 50)))).hasSize(1);
    }

    @Test
    void bothSidesTheCoordinatorAndTheAuditorSeeHoursAndRate() {
        LoanId id = scene.active();
        scene.hours(id, LAST_MONTH, "8");
        for (LoanItem item : List.of(
                scene.fresh.asCoordinator(() -> loans.get(id).item()),
                scene.fresh.as(Role.AUDITOR, null, null, () -> loans.get(id).item()),
                scene.fresh.as(
                        Role.CONTROLLER, ALBERTSLUND, null, () -> loans.get(id).item()),
                scene.fresh.as(Role.READER, GLOSTRUP, null, () -> loans.get(id).item()))) {
            assertThat(item.whole()).isTrue();
            assertThat(item.hours()).isEqualByComparingTo("8");
            assertThat(item.confirmedHours()).isEqualByComparingTo("0");
            assertThat(item.perHour()).isEqualTo(Money.kroner(600));
            assertThat(item.total()).isEqualTo(Money.kroner(24_000));
            assertThat(item.specialist()).startsWith("Testleder");
        }
    }

    @Test
    void whatComesNextDependsOnTheReader() {
        LoanId id = scene.offered();
        assertThat(scene.lender(() -> loans.nextStep(id))).isEqualTo(NextStep.YOU_APPROVE_AS_LENDER);
        assertThat(scene.borrower(() -> loans.nextStep(id))).isEqualTo(NextStep.YOU_APPROVE_AS_BORROWER);
        assertThat(scene.fresh.asCoordinator(() -> loans.nextStep(id))).isEqualTo(NextStep.WAITS_FOR_BOTH);
        scene.lender(() -> scene.approve(id, Side.LENDER));
        assertThat(scene.lender(() -> loans.nextStep(id))).isEqualTo(NextStep.WAITS_FOR_BORROWER);
        scene.borrower(() -> scene.approve(id, Side.BORROWER));
        assertThat(scene.lentPerson(() -> loans.nextStep(id))).isEqualTo(NextStep.REGISTER_HOURS);
        assertThat(scene.borrower(() -> loans.nextStep(id))).isEqualTo(NextStep.HOURS_WAIT);
        scene.hours(id, LAST_MONTH, "8");
        assertThat(scene.borrower(() -> loans.nextStep(id))).isEqualTo(NextStep.CONFIRM_MONTH);
        assertThat(scene.lender(() -> loans.nextStep(id))).isEqualTo(NextStep.CONFIRMATION_WAITS);
    }

    @Test
    void theListIsReadInOneStatementSortsAndNarrowsAndTheBoardStandsByState() {
        scene.offered();
        LoanId second = scene.active();
        assertThat((Long) scene.lender(() -> SentStatements.count(() -> loans.list(LoanFilter.ALL, Paging.of(0, 50)))))
                .isEqualTo(1);
        for (LoanFilter.Sort sort : LoanFilter.Sort.values()) {
            assertThat(scene.lender(() -> loans.list(LoanFilter.LIVE.sorted(sort), Paging.of(0, 50))))
                    .as(sort.name())
                    .hasSize(2);
        }
        assertThat(scene.lender(() -> loans.list(LoanFilter.ALL.sorted(LoanFilter.Sort.STATE_DOWN), Paging.of(0, 1))))
                .extracting(LoanItem::id)
                .containsExactly(second);
        assertThat(scene.lender(loans::board).stream()
                        .filter(column -> !column.loans().isEmpty())
                        .map(BoardColumn::state))
                .containsExactly(LoanState.OFFERED, LoanState.ACTIVE);
        assertThat(scene.lender(() -> loans.count(LoanFilter.LIVE))).isEqualTo(2);
    }

    @Test
    void aLoanThatNearsOrPassesTheThresholdWarnsAloneAndWithThePairsOthers() {
        scene.fresh.asCoordinator(() -> thresholds.record(Money.kroner(30_000), LoanScene.FROM.minusYears(1)));
        LoanId first = scene.offered();
        assertThat(warnings(first))
                .contains(new LoanWarning.Threshold(false, false, Money.kroner(24_000), Money.kroner(30_000)));
        LoanId second = scene.offer(scene.request(10), scene.offerOf(10, 601));
        assertThat(warnings(second))
                .contains(new LoanWarning.Threshold(true, true, Money.kroner(30_010), Money.kroner(30_000)))
                .noneMatch(warning -> warning instanceof LoanWarning.Threshold alone && !alone.ofPair());
        scene.fresh.asCoordinator(() -> thresholds.record(Money.kroner(30_001), LoanScene.FROM));
        assertThat(warnings(first).stream()
                        .filter(warning -> warning.equals(
                                new LoanWarning.Threshold(false, false, Money.kroner(24_000), Money.kroner(30_001)))))
                .as("79.99 percent is not near")
                .isEmpty();
        assertThatThrownBy(() -> scene.lender(() -> thresholds.record(Money.kroner(1), Now.today())))
                .isInstanceOf(Forbidden.class);
        LoanScene.refused(
                "loan.rule.threshold-begins-then",
                () -> scene.fresh.asCoordinator(() -> thresholds.record(Money.kroner(1), LoanScene.FROM)));
    }

    @Test
    void aPersonWhoIsLentElsewhereInTheSameWeekWarns() {
        LoanId first = scene.offered();
        assertThat(warnings(first)).isEmpty();
        LoanId second = scene.offered();
        assertThat(warnings(second)).singleElement().isInstanceOf(LoanWarning.DoubleBooking.class);
        KnownInTests.capacity(scene.specialist, BigDecimal.valueOf(37));
        assertThat(warnings(second)).as("there is room for both").isEmpty();
        KnownInTests.capacity(scene.specialist, BigDecimal.ONE);
        assertThat(warnings(first)).singleElement().isInstanceOf(LoanWarning.DoubleBooking.class);
    }

    @Test
    void aLoanThatOutlivesAMembershipWarns() {
        LoanId id = scene.offered();
        Fresh.sql(
                "update membership set left_on = ? where collaboration_id = ? and municipality_code = '165'",
                LoanScene.TO.minusDays(1),
                scene.fresh.ref().id().value());
        assertThat(warnings(id)).containsExactly(new LoanWarning.NoMember(ALBERTSLUND, LoanScene.TO.minusDays(1)));
        Fresh.sql(
                "update membership set left_on = ? where collaboration_id = ? and municipality_code = '165'",
                LoanScene.TO,
                scene.fresh.ref().id().value());
        assertThat(warnings(id)).isEmpty();
    }

    @Test
    void theHoursOfALoanAreSpreadOverItsWeekdays() {
        LocalDate monday = LocalDate.of(2015, 6, 1);
        assertThat(SpecialistLoad.spread(monday.plusDays(2), monday.plusDays(8), BigDecimal.TEN))
                .hasSize(2)
                .containsEntry(monday, new BigDecimal("6.00"))
                .containsEntry(monday.plusDays(7), new BigDecimal("4.00"));
    }

    private List<LoanWarning> warnings(LoanId id) {
        return scene.fresh.asCoordinator(() -> loans.get(id).warnings());
    }
}
