package dk.tvaers.economy.settlement;

import static dk.tvaers.economy.cost.Spent.kroner;
import static dk.tvaers.economy.cost.Spent.refused;
import static dk.tvaers.testkit.Fresh.ALBERTSLUND;
import static dk.tvaers.testkit.Fresh.GLOSTRUP;
import static dk.tvaers.testkit.Fresh.HOEJE_TAASTRUP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dk.tvaers.access.Role;
import dk.tvaers.economy.agreed.AllocationKeyId;
import dk.tvaers.economy.cost.CostLineId;
import dk.tvaers.economy.cost.CostTypeId;
import dk.tvaers.economy.key.Allocation;
import dk.tvaers.economy.key.AllocationKey;
import dk.tvaers.economy.key.Inhabitants;
import dk.tvaers.economy.settlement.LeftOut.Reason;
import dk.tvaers.kernel.Conflict;
import dk.tvaers.kernel.Forbidden;
import dk.tvaers.kernel.Money;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.loan.LoanId;
import dk.tvaers.loan.LoanStage;
import dk.tvaers.testkit.Fresh;
import dk.tvaers.testkit.Portal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class SettlementsTest {

    private static final LocalDate JANUARY = LocalDate.of(Settling.YEAR, 1, 1);

    private final Settling settling = new Settling();
    private final Settlements settlements = Portal.bean(Settlements.class);

    @Test
    void aYearSettlesWhatWasPaidByTheKeysAndWhoPaidIsDueIt() {
        settling.cost("Løn", GLOSTRUP, "100.01");
        settling.cost("Konference", HOEJE_TAASTRUP, "30");
        SettlementSheet sheet = settling.sheet(settling.begin());
        assertThat(sheet.lines()).hasSize(2);
        assertThat(sheet.of(GLOSTRUP, PostingKind.SHARE)).isEqualTo(kroner("43.34"));
        assertThat(sheet.of(ALBERTSLUND, PostingKind.SHARE)).isEqualTo(kroner("43.34"));
        assertThat(sheet.of(HOEJE_TAASTRUP, PostingKind.SHARE)).isEqualTo(kroner("43.33"));
        assertThat(sheet.of(HOEJE_TAASTRUP, PostingKind.PAID)).isEqualTo(kroner("-30"));
        assertThat(sheet.net(GLOSTRUP)).isEqualTo(kroner("-56.67"));
        assertThat(sheet.net(ALBERTSLUND)).isEqualTo(kroner("43.34"));
        assertThat(sheet.net(HOEJE_TAASTRUP)).isEqualTo(kroner("13.33"));
        assertThat(sheet.control()).isEqualTo(Money.ZERO);
        assertThat(Settling.shared(sheet)).isEqualTo(kroner("130.01"));
    }

    @Test
    void whoLendsIsDueTheHoursAndWhoBorrowsOwesThem() {
        LoanId loan = settling.loans.active();
        settling.loans.confirmed(loan, LoanStage.LAST_MONTH, "2");
        SettlementSheet sheet = settling.sheet(settling.begin());
        // two hours at 600, ten kilometres at 3.82, 20 kroner of expenses
        assertThat(sheet.hours()).singleElement().satisfies(line -> {
            assertThat(line.amount()).isEqualTo(kroner("1258.20"));
            assertThat(line.vat()).isEqualTo(Settling.EXEMPT);
        });
        assertThat(sheet.net(ALBERTSLUND)).isEqualTo(kroner("-1258.20"));
        assertThat(sheet.net(GLOSTRUP)).isEqualTo(kroner("1258.20"));
        assertThat(sheet.control()).isEqualTo(Money.ZERO);
    }

    @Test
    void whatCannotBeSettledIsLeftOutAndWhyIsTold() {
        CostTypeId unsigned = settling.type("Licens");
        settling.cost("Ubetalt", GLOSTRUP, null);
        settling.cost("Uden nøgle", GLOSTRUP, "1", null, JANUARY);
        AllocationKeyId later =
                settling.key(new AllocationKey.Equal(new TreeSet<>()), LocalDate.of(Settling.YEAR, 6, 1));
        settling.cost("Før nøglen", GLOSTRUP, "1", later, JANUARY.minusYears(1));
        CostLineId licence = settling.cost("Usigneret moms", GLOSTRUP, "1");
        Fresh.sql("update cost_line set cost_type_id = ? where id = ?", unsigned.value(), licence.value());
        assertThat(settling.sheet(settling.begin()).leftOut())
                .extracting(LeftOut::title, LeftOut::reason)
                .containsExactlyInAnyOrder(
                        tuple("Ubetalt", Reason.NOT_PAID),
                        tuple("Uden nøgle", Reason.NO_KEY),
                        tuple("Før nøglen", Reason.KEY_NOT_HELD),
                        tuple("Usigneret moms", Reason.VAT_NOT_SIGNED));
    }

    @Test
    void hoursOfALenderWhoseFinanceHasNotSignedAreLeftOut() {
        Fresh.sql(
                "delete from loan_vat where collaboration_id = ?",
                settling.fresh.ref().id().value());
        settling.loans.confirmed(settling.loans.active(), LoanStage.LAST_MONTH, "2");
        SettlementSheet sheet = settling.sheet(settling.begin());
        assertThat(sheet.hours()).isEmpty();
        assertThat(sheet.leftOut()).singleElement().satisfies(left -> {
            assertThat(left.reason()).isEqualTo(Reason.LOAN_VAT_NOT_SIGNED);
            assertThat(left.municipality()).isEqualTo(ALBERTSLUND);
            assertThat(left.amount()).isEqualTo(kroner("1258.20"));
        });
    }

    @Test
    void aQuarterOnAccountTakesWhatIsExpectedAndTheYearTakesItOff() {
        settling.cost("Løn", GLOSTRUP, null);
        SettlementId quarter = settling.begin(1, false);
        SettlementSheet onAccount = settling.sheet(quarter);
        assertThat(onAccount.net(ALBERTSLUND)).isEqualTo(kroner("33.33"));
        assertThat(onAccount.net(GLOSTRUP)).isEqualTo(kroner("-66.66"));
        assertThat(onAccount.control()).isEqualTo(Money.ZERO);
        settling.locked(quarter);
        settling.cost("Konference", GLOSTRUP, "60");
        SettlementSheet year = settling.sheet(settling.begin());
        assertThat(year.of(ALBERTSLUND, PostingKind.SHARE)).isEqualTo(kroner("20"));
        assertThat(year.of(ALBERTSLUND, PostingKind.ON_ACCOUNT)).isEqualTo(kroner("-33.33"));
        assertThat(year.net(ALBERTSLUND)).isEqualTo(kroner("-13.33"));
        assertThat(year.control()).isEqualTo(Money.ZERO);
    }

    @Test
    void whatIsOnAccountIsTakenOffOnceOnly() {
        settling.cost("Løn", GLOSTRUP, null);
        settling.locked(settling.begin(1, false));
        settling.cost("Konference", GLOSTRUP, "60");
        settling.locked(settling.begin());
        settling.cost("Rejse", GLOSTRUP, "30");
        SettlementSheet supplement = settling.sheet(settling.begin());
        assertThat(supplement.lines()).extracting(SettlementLine::title).containsExactly("Rejse");
        assertThat(supplement.net(ALBERTSLUND)).isEqualTo(kroner("10"));
    }

    @Test
    void aYearThatIsCarriedOverOwesNothingAndTheNextYearTakesItIn() {
        settling.cost("Løn", GLOSTRUP, "90", settling.equal, JANUARY.minusYears(1));
        SettlementId before = settling.begin(Settling.YEAR - 1, SettlementPeriod.YEAR, true);
        settling.locked(before);
        SettlementSheet carried = settling.sheet(before);
        assertThat(carried.net(ALBERTSLUND)).isEqualTo(Money.ZERO);
        assertThat(carried.of(ALBERTSLUND, PostingKind.CARRIED_OUT)).isEqualTo(kroner("-30"));
        assertThat(carried.net(GLOSTRUP)).isEqualTo(Money.ZERO);
        settling.cost("Løn", GLOSTRUP, "30");
        SettlementSheet next = settling.sheet(settling.begin());
        assertThat(next.of(ALBERTSLUND, PostingKind.CARRIED_IN)).isEqualTo(kroner("30"));
        assertThat(next.net(ALBERTSLUND)).isEqualTo(kroner("40"));
        assertThat(next.control()).isEqualTo(Money.ZERO);
    }

    @Test
    void whatWasSentStaysWhenTheRegisterChangesAndEachShareIsReckonedAfterFromIt() {
        AllocationKeyId key = settling.key(
                new AllocationKey.PerInhabitant(LocalDate.of(2020, 1, 1), Inhabitants.ALL_ALIKE, new TreeSet<>()));
        settling.cost("Løn", GLOSTRUP, "101847.00", key, JANUARY);
        SettlementId id = settling.locked(settling.begin());
        SettlementLine line = settling.sheet(id).lines().getFirst();
        List<Allocation.Share> shares = shares(line);
        assertThat(shares)
                .extracting(Allocation.Share::municipality)
                .containsExactly(GLOSTRUP, ALBERTSLUND, HOEJE_TAASTRUP);
        shares.forEach(share -> assertThat(share.amount()).isEqualTo(line.share(share.municipality())));
        assertThat(shares.get(1).parts()).singleElement().satisfies(part -> assertThat(part.basis())
                .isEqualByComparingTo("27731"));
        try {
            Fresh.sql(
                    "update municipality_population set inhabitants = inhabitants + 1 where municipality_code = '165'");
            assertThat(shares(line)).isEqualTo(shares);
        } finally {
            Fresh.sql(
                    "update municipality_population set inhabitants = inhabitants - 1 where municipality_code = '165'");
        }
    }

    @Test
    void aProgrammeLeaderSeesTheOwnMunicipalityOnly() {
        settling.cost("Løn", GLOSTRUP, "90");
        settling.loans.confirmed(settling.loans.active(), LoanStage.LAST_MONTH, "2");
        SettlementId id = settling.begin();
        settling.send(id);
        SettlementSheet own =
                settling.fresh.as(Role.PROGRAMME_LEADER, HOEJE_TAASTRUP, null, () -> settlements.sheet(id));
        assertThat(own.all()).isFalse();
        assertThat(own.municipalities()).containsExactly(HOEJE_TAASTRUP);
        assertThat(own.lines().getFirst().shares().keySet()).containsExactly(HOEJE_TAASTRUP);
        assertThat(own.hours()).isEmpty();
        SettlementSheet all = settling.director(HOEJE_TAASTRUP, () -> settlements.sheet(id));
        assertThat(all.municipalities()).hasSize(3);
        assertThat(all.hours()).as("of a loan between others").isEmpty();
        assertThat(all.of(ALBERTSLUND, PostingKind.LENT)).isEqualTo(kroner("-1258.20"));
        assertThat(settling.director(ALBERTSLUND, () -> settlements.sheet(id)).hours())
                .hasSize(1);
    }

    @Test
    void onlyTheCoordinatorSettlesAndAnotherCollaborationFindsNothing() {
        settling.cost("Løn", GLOSTRUP, "90");
        SettlementId id = settling.begin();
        KeepingSettlements keeping = Portal.bean(KeepingSettlements.class);
        for (Role role : List.of(Role.DIRECTOR, Role.CONTROLLER, Role.PROGRAMME_LEADER)) {
            assertThatThrownBy(() -> settling.fresh.as(role, GLOSTRUP, null, () -> {
                        keeping.send(id, 0);
                        return true;
                    }))
                    .isInstanceOf(Forbidden.class);
        }
        Fresh other = Fresh.collaboration(GLOSTRUP);
        assertThatThrownBy(() -> other.asCoordinator(() -> settlements.get(id))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> other.asCoordinator(() -> keeping.callOff(id, 0)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void onePeriodHasOneOpenSettlement() {
        settling.cost("Løn", GLOSTRUP, "90");
        SettlementId first = settling.begin();
        refused("settlement.rule.open", settling::begin);
        assertThat((boolean) settling.coordinator(
                        () -> Portal.bean(KeepingSettlements.class).callOff(first, 0)))
                .isFalse();
        SettlementId second = settling.begin();
        settling.send(second);
        long version = settling.get(second).version();
        assertThatThrownBy(() -> settling.coordinator(
                        () -> Portal.bean(KeepingSettlements.class).callOff(second, 0)))
                .isInstanceOf(Conflict.class);
        assertThat((boolean) settling.coordinator(
                        () -> Portal.bean(KeepingSettlements.class).callOff(second, version)))
                .isTrue();
        assertThat(settling.get(second).state()).isEqualTo(SettlementState.CALLED_OFF);
        settling.cost("Rejse", GLOSTRUP, "30");
        assertThat(Settling.shared(settling.sheet(second))).as("as it was sent").isEqualTo(kroner("90"));
        settling.locked(settling.begin());
        refused("settlement.rule.year-settled", () -> settling.begin(2, false));
    }

    @Test
    void nothingIsSentWithoutAHostWithoutAnythingToSettleOrWhileSomethingIsOpenOnAccount() {
        SettlementId id = settling.begin();
        refused("settlement.rule.nothing", () -> settling.send(id));
        settling.cost("Løn", GLOSTRUP, "90");
        SettlementId quarter = settling.begin(1, false);
        refused("settlement.rule.on-account-open", () -> settling.send(id));
        settling.locked(quarter);
        settling.send(id);
        refused("settlement.rule.same", () -> settling.send(id));
        Fresh.sql(
                "delete from office where collaboration_id = ?",
                settling.fresh.ref().id().value());
        refused("settlement.rule.no-host", () -> settling.send(id));
    }

    private List<Allocation.Share> shares(SettlementLine line) {
        SettlementLineId id = Objects.requireNonNull(line.id());
        return settling.coordinator(() -> settlements.line(id)).shares();
    }
}
