package dk.tvaers.economy.settlement;

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
import dk.tvaers.document.Sample;
import dk.tvaers.economy.budget.Budgets;
import dk.tvaers.economy.budget.KeepingBudgets;
import dk.tvaers.economy.cost.Amount;
import dk.tvaers.economy.cost.CostItem;
import dk.tvaers.economy.cost.CostLineId;
import dk.tvaers.economy.cost.CostPlace;
import dk.tvaers.economy.cost.KeepingCosts;
import dk.tvaers.economy.cost.Vouchers;
import dk.tvaers.economy.settlement.LineDifference.What;
import dk.tvaers.economy.vat.Vat;
import dk.tvaers.economy.vat.VatTreatment;
import dk.tvaers.kernel.Conflict;
import dk.tvaers.kernel.Forbidden;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kernel.Now;
import dk.tvaers.loan.LoanStage;
import dk.tvaers.testkit.Fresh;
import dk.tvaers.testkit.Portal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class AnsweringSettlementsTest {

    private final Settling settling = new Settling();
    private final Settlements settlements = Portal.bean(Settlements.class);
    private final CostLineId cost = settling.cost("Løn", GLOSTRUP, "90");

    @Test
    void eachMunicipalityApprovesWhatItReadAndThenItIsLocked() {
        SettlementId id = sent();
        assertThat(settling.director(ALBERTSLUND, settlements::waiting))
                .singleElement()
                .satisfies(waiting -> assertThat(waiting.net()).isEqualTo(kroner("30")));
        assertThat(settling.approve(id, ALBERTSLUND)).isTrue();
        assertThat(settling.approve(id, ALBERTSLUND)).as("asked again").isFalse();
        assertThat((List<?>) settling.director(ALBERTSLUND, settlements::waiting))
                .isEmpty();
        refused("settlement.rule.answers-missing", () -> settling.lock(id));
        settling.approve(id, GLOSTRUP);
        settling.approve(id, HOEJE_TAASTRUP);
        settling.lock(id);
        assertThat(settling.get(id).state()).isEqualTo(SettlementState.LOCKED);
        refused("settlement.rule.locked", () -> settling.send(id));
        assertThatThrownBy(() -> settling.lock(id)).isInstanceOf(Conflict.class);
    }

    @Test
    void aMunicipalityObjectsToALineAndNothingIsLockedUntilItHasApproved() {
        SettlementId id = sent();
        refused("error.required", () -> object(id, 1, "  "));
        assertThatThrownBy(() -> object(id, 7, "Nej")).isInstanceOf(NotFound.class);
        settling.object(id, ALBERTSLUND, 1, "Vi var ikke med");
        settling.approve(id, GLOSTRUP);
        settling.approve(id, HOEJE_TAASTRUP);
        refused("settlement.rule.answers-missing", () -> settling.lock(id));
        assertThat((List<Objection>) settling.coordinator(() -> settlements.objections(id)))
                .extracting(Objection::name, Objection::lineNumber, Objection::lineTitle, Objection::reason)
                .containsExactly(tuple("Albertslund", 1, "Løn", "Vi var ikke med"));
        assertThat(state(id, ALBERTSLUND)).isEqualTo(Answer.State.OBJECTED);
        settling.approve(id, ALBERTSLUND);
        refused("settlement.rule.approved", () -> object(id, null, "Alligevel ikke"));
        settling.lock(id);
    }

    @Test
    void anApprovalIsRefusedWhenALineHasChangedAndTheDifferenceIsShown() {
        SettlementId id = sent();
        settling.approve(id, GLOSTRUP);
        settling.paid(cost, "93");
        refused("settlement.rule.changed", () -> settling.approve(id, ALBERTSLUND));
        assertThat((List<LineDifference>) settling.director(ALBERTSLUND, () -> settlements.differences(id)))
                .containsExactly(new LineDifference(1, "Løn", kroner("90"), kroner("93"), What.AMOUNT));
        settling.send(id);
        assertThat(state(id, GLOSTRUP)).as("what was approved is another issue").isEqualTo(Answer.State.WAITING);
        Settling.MEMBERS.forEach(code -> settling.approve(id, code));
        settling.lock(id);
        assertThat(settling.sheet(id).net(ALBERTSLUND)).isEqualTo(kroner("31"));
    }

    @Test
    void anotherTreatmentForVatOfLentHoursIsADifferenceToldForTheLenderAsAWhole() {
        settling.loans.confirmed(settling.loans.active(), LoanStage.LAST_MONTH, "2");
        SettlementId id = sent();
        settling.signLoans(ALBERTSLUND, Vat.without(VatTreatment.OUTSIDE_SCOPE, "Myndighedsopgave"));
        assertThat((List<LineDifference>) settling.director(HOEJE_TAASTRUP, () -> settlements.differences(id)))
                .containsExactly(
                        new LineDifference(0, ALBERTSLUND.value(), kroner("1258.20"), kroner("1258.20"), What.VAT));
        refused("settlement.rule.changed", () -> settling.approve(id, HOEJE_TAASTRUP));
    }

    @Test
    void whatIsWrittenAfterItWasSentWaitsForALaterOne() {
        SettlementId id = sent();
        settling.cost("Rejse", GLOSTRUP, "30");
        Settling.MEMBERS.forEach(code -> settling.approve(id, code));
        settling.lock(id);
        assertThat(Settling.shared(settling.sheet(id))).isEqualTo(kroner("90"));
        assertThat(Settling.shared(settling.sheet(settling.begin()))).isEqualTo(kroner("30"));
    }

    @Test
    void whoReadAnEarlierIssueOrOtherFiguresIsTold() {
        SettlementId id = sent();
        SettlementItem first = settling.get(id);
        settling.paid(cost, "93");
        settling.send(id);
        AnsweringSettlements answering = Portal.bean(AnsweringSettlements.class);
        assertThatThrownBy(() -> settling.director(
                        GLOSTRUP, () -> answering.approve(id, GLOSTRUP, 1, String.valueOf(first.digest()))))
                .isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> settling.director(
                        GLOSTRUP, () -> answering.approve(id, GLOSTRUP, 2, String.valueOf(first.digest()))))
                .isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> settling.coordinator(
                        doing(() -> Portal.bean(LockingSettlements.class).lock(id, 1))))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void nobodyAnswersForAnotherMunicipalityOrWithoutTheRight() {
        SettlementId id = sent();
        SettlementItem item = settling.get(id);
        AnsweringSettlements answering = Portal.bean(AnsweringSettlements.class);
        for (Role role : List.of(Role.DIRECTOR, Role.CONTROLLER, Role.PROGRAMME_LEADER)) {
            assertThatThrownBy(() -> settling.fresh.as(
                            role,
                            HOEJE_TAASTRUP,
                            null,
                            () -> answering.approve(id, GLOSTRUP, 1, String.valueOf(item.digest()))))
                    .isInstanceOf(Forbidden.class);
        }
        assertThatThrownBy(() ->
                        settling.coordinator(() -> answering.approve(id, GLOSTRUP, 1, String.valueOf(item.digest()))))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void silenceWithinTheBudgetIsNoObjectionWhenTheAgreementSaysSoAndTheDeadlineIsOver() throws Exception {
        silenceAccepts();
        budget("90");
        SettlementId id = sent();
        settling.approve(id, GLOSTRUP);
        assertThat(state(id, ALBERTSLUND)).isEqualTo(Answer.State.WAITING);
        Instant deadline = Objects.requireNonNull(settling.get(id).deadlineOn())
                .atTime(12, 0)
                .atZone(Now.COPENHAGEN)
                .toInstant();
        Now.at(deadline, () -> assertThat(state(id, ALBERTSLUND)).isEqualTo(Answer.State.WAITING));
        Now.at(deadline.plus(Duration.ofDays(1)), () -> {
            assertThat(state(id, ALBERTSLUND)).isEqualTo(Answer.State.NO_OBJECTION);
            assertThat(state(id, GLOSTRUP)).isEqualTo(Answer.State.APPROVED);
            settling.lock(id);
        });
        assertThat(state(id, ALBERTSLUND)).as("as it was locked").isEqualTo(Answer.State.NO_OBJECTION);
    }

    @Test
    void silenceIsNothingAboveTheBudgetOrAfterAnObjection() throws Exception {
        silenceAccepts();
        budget("89.99");
        SettlementId above = sent();
        assertThat(settling.get(above).withinBudget()).isFalse();
        Now.at(Now.instant().plus(Duration.ofDays(60)), () -> assertThat(state(above, ALBERTSLUND))
                .isEqualTo(Answer.State.WAITING));
        budget("90");
        settling.paid(cost, "60");
        settling.send(above);
        settling.object(above, ALBERTSLUND, null, "For dyrt");
        Now.at(Now.instant().plus(Duration.ofDays(60)), () -> {
            assertThat(state(above, ALBERTSLUND)).isEqualTo(Answer.State.OBJECTED);
            assertThat(state(above, GLOSTRUP)).isEqualTo(Answer.State.NO_OBJECTION);
        });
    }

    @Test
    void lockedIsLockedForEveryPathAndForTheDatabase() {
        SettlementId id = settling.locked(settling.begin());
        CostItem settled = settling.cost(cost);
        assertThat(settled.isSettled()).isTrue();
        KeepingCosts keeping = Portal.bean(KeepingCosts.class);
        refused(
                "cost.rule.settled",
                () -> settling.coordinator(doing(() -> keeping.change(cost, settled.version(), settled.data()))));
        refused(
                "cost.rule.settled",
                () -> settling.coordinator(
                        doing(() -> keeping.paidAsExpected(cost, settled.version(), settled.fromOn()))));
        refused("cost.rule.settled", () -> settling.coordinator(doing(() -> keeping.remove(cost, settled.version()))));
        refused(
                "cost.rule.settled",
                () -> settling.coordinator(
                        () -> Portal.bean(Vouchers.class).add(cost, Sample.file("bilag.txt", "bilag"))));
        SettlementItem item = settling.get(id);
        KeepingSettlements settlementKeeping = Portal.bean(KeepingSettlements.class);
        refused(
                "settlement.rule.locked",
                () -> settling.coordinator(doing(() -> settlementKeeping.takeBack(id, item.version()))));
        refused(
                "settlement.rule.locked",
                () -> settling.coordinator(doing(() -> settlementKeeping.callOff(id, item.version()))));
        refused(
                "settlement.rule.locked",
                () -> settling.coordinator(doing(() ->
                        settlementKeeping.change(id, item.version(), new SettlementData(item.period(), true, null)))));
        refused("settlement.rule.locked", () -> object(id, 1, "For sent"));
        for (String table : List.of(
                "settlement_issue",
                "settlement_line",
                "settlement_hours",
                "settlement_posting",
                "settlement_basis",
                "settlement_approval",
                "settlement_lock",
                "settled_cost",
                "settled_hours",
                "settled_before")) {
            assertThatThrownBy(() -> Fresh.sql("delete from " + table))
                    .as(table)
                    .hasMessageContaining("denied");
        }
    }

    private SettlementId sent() {
        SettlementId id = settling.begin();
        settling.send(id);
        return id;
    }

    private Answer.State state(SettlementId id, MunicipalityCode code) {
        return settling.coordinator(() -> settlements.answers(id)).stream()
                .filter(each -> each.municipality().equals(code))
                .findFirst()
                .orElseThrow()
                .state();
    }

    private Object object(SettlementId id, @Nullable Integer line, String reason) {
        settling.object(id, ALBERTSLUND, line, reason);
        return true;
    }

    private void silenceAccepts() {
        settling.coordinator(doing(() -> Portal.bean(SettlementTerms.class).choose(new Terms(true, 10), 0)));
    }

    private void budget(String amount) {
        KeepingBudgets keeping = Portal.bean(KeepingBudgets.class);
        settling.coordinator(doing(() -> {
            keeping.set(Settling.YEAR, settling.salary, new CostPlace.Everything(), Amount.of(amount), null);
            long version = Portal.bean(Budgets.class).of(Settling.YEAR).version();
            keeping.adopt(Settling.YEAR, version, Now.today(), "Styregruppens møde");
        }));
    }
}
