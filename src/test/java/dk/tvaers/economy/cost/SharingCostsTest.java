package dk.tvaers.economy.cost;

import static dk.tvaers.economy.cost.Spent.kroner;
import static dk.tvaers.economy.cost.Spent.refused;
import static dk.tvaers.testkit.Fresh.ALBERTSLUND;
import static dk.tvaers.testkit.Fresh.GLOSTRUP;
import static dk.tvaers.testkit.Fresh.HOEJE_TAASTRUP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.tvaers.access.Grant;
import dk.tvaers.access.Role;
import dk.tvaers.collaboration.Members;
import dk.tvaers.economy.agreed.AllocationKeyId;
import dk.tvaers.economy.key.Allocation;
import dk.tvaers.economy.key.AllocationKey;
import dk.tvaers.economy.key.Inhabitants;
import dk.tvaers.kernel.Money;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kernel.Period;
import dk.tvaers.settings.Chooses;
import dk.tvaers.testkit.Portal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class SharingCostsTest {

    private static final LocalDate FIRST = LocalDate.of(Spent.YEAR, 1, 1);
    private static final LocalDate LAST = LocalDate.of(Spent.YEAR, 12, 31);
    private static final AllocationKey EQUAL = new AllocationKey.Equal(new TreeSet<>());

    private final Spent spent = new Spent();
    private final Costs costs = Portal.bean(Costs.class);
    private final SharingCosts sharing = Portal.bean(SharingCosts.class);

    @Test
    void aCostIsSharedByTheKeyThatHoldsOnItsLastDayAndTheSharesSumToIt() {
        AllocationKeyId key = spent.agreed(
                new AllocationKey.PerInhabitant(LocalDate.of(2020, 1, 1), Inhabitants.ALL_ALIKE, new TreeSet<>()),
                LAST);
        SharedCost shared = shared(add("50859", key)).orElseThrow();
        assertThat(shared.key().number()).isEqualTo(1);
        assertThat(shared.shares())
                .extracting(Allocation.Share::amount)
                .containsExactly(kroner("23128"), kroner("27731"));
        assertThat(shared.shares().getLast().parts()).singleElement().satisfies(part -> assertThat(part.basis())
                .isEqualByComparingTo("27731"));
        assertThat(shared.amount()).isEqualTo(kroner("50859"));
    }

    @Test
    void whoJoinedWithinTheCostsDaysBearsItByDays() {
        spent.fresh.asCoordinator(() -> Portal.bean(Members.class).admit(HOEJE_TAASTRUP, new Period(LAST, null)));
        AllocationKeyId key = agreed(EQUAL);
        int year = FIRST.lengthOfYear();
        SharedCost shared = shared(add(String.valueOf(2 * year + 1), key)).orElseThrow();
        assertThat(shared.shares())
                .extracting(Allocation.Share::amount)
                .containsExactly(Money.kroner(year), Money.kroner(year), Money.kroner(1));
    }

    @Test
    void aProgrammeLeaderSeesTheOwnSharesAndTheDirectorAll() {
        CostLineId cost = add("100", agreed(EQUAL));
        assertThat(spent.as(Role.PROGRAMME_LEADER, GLOSTRUP, () -> sharing.of(cost))
                        .orElseThrow())
                .satisfies(shared -> {
                    assertThat(shared.shares())
                            .extracting(Allocation.Share::municipality)
                            .containsExactly(GLOSTRUP);
                    assertThat(shared.members()).isEqualTo(2);
                });
        assertThat(spent.as(Role.DIRECTOR, GLOSTRUP, () -> sharing.of(cost))
                        .orElseThrow()
                        .shares())
                .hasSize(2);
        CostLineId direct = spent.add(spent.data("KOMBIT", GLOSTRUP, true, "1", "", null));
        assertThatThrownBy(() -> spent.as(Role.PROGRAMME_LEADER, ALBERTSLUND, () -> sharing.of(direct)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void whereTheCollaborationHasChosenSoADirectorSeesTheOwnMunicipalitysMoneyOnly() {
        Chooses.in(spent.fresh, settings -> Chooses.ownShares(settings, true));
        CostLineId cost = add("100", agreed(EQUAL));
        CostLineId direct = spent.add(spent.data("KOMBIT", ALBERTSLUND, true, "1", "", null));
        for (Role bound : List.of(Role.DIRECTOR, Role.CONTROLLER)) {
            assertThat(codes(bound, GLOSTRUP, cost)).as(bound.name()).containsExactly(GLOSTRUP);
            assertThatThrownBy(() -> spent.as(bound, GLOSTRUP, () -> costs.get(direct)))
                    .isInstanceOf(NotFound.class);
            assertThat(spent.as(bound, GLOSTRUP, () -> costs.totals(CostFilter.of(Spent.YEAR)))
                            .costs())
                    .isEqualTo(1);
            assertThat(spent.as(bound, GLOSTRUP, () -> Portal.bean(Sight.class)
                            .now()
                            .everything()))
                    .isFalse();
            assertThat(spent.as(bound, ALBERTSLUND, () -> costs.get(direct)).title())
                    .isEqualTo("KOMBIT");
        }
        for (Role all : List.of(Role.COORDINATOR, Role.AUDITOR)) {
            assertThat(codes(all, null, cost)).as(all.name()).containsExactly(GLOSTRUP, ALBERTSLUND);
            assertThat(spent.fresh.as(all, null, null, () -> costs.get(direct)).title())
                    .isEqualTo("KOMBIT");
        }
    }

    @Test
    void aRoleThatSeesNoMoneyAddsNoMunicipalityWhereEverybodySeesTheOwn() {
        Chooses.in(spent.fresh, settings -> Chooses.ownShares(settings, true));
        CostLineId cost = add("100", agreed(EQUAL));
        List<Grant> both = List.of(
                new Grant(Role.DIRECTOR, GLOSTRUP, null, null),
                new Grant(Role.PROJECT_LEADER, ALBERTSLUND, spent.project, null));
        assertThat(spent.fresh
                        .as(spent.fresh.person("Begge", GLOSTRUP), both, () -> sharing.of(cost))
                        .orElseThrow()
                        .shares())
                .extracting(Allocation.Share::municipality)
                .containsExactly(GLOSTRUP);
    }

    private List<MunicipalityCode> codes(Role role, @Nullable MunicipalityCode code, CostLineId cost) {
        return spent.fresh.as(role, code, null, () -> sharing.of(cost)).orElseThrow().shares().stream()
                .map(Allocation.Share::municipality)
                .toList();
    }

    @Test
    void nothingIsSharedWithoutAKeyThatHoldsOrWithoutAnAmount() {
        AllocationKeyId waiting = propose(EQUAL);
        AllocationKeyId held = agreed(EQUAL);
        assertThat(shared(add("100", null))).isEmpty();
        assertThat(shared(add("100", waiting))).isEmpty();
        assertThat(shared(add("?", held))).isEmpty();
        assertThat(shared(add("0", held)).orElseThrow().amount()).isEqualTo(Money.ZERO);
    }

    @Test
    void aKeyOfAnotherCollaborationOrForWhatIsPaidDirectlyIsRefused() {
        AllocationKeyId other = new Other().key;
        refused("cost.rule.no-key", () -> add("100", other));
        AllocationKeyId own = agreed(EQUAL);
        CostData data = data("100", own);
        refused(
                "cost.rule.direct-key",
                () -> spent.add(new CostData(
                        data.type(),
                        data.place(),
                        data.title(),
                        null,
                        GLOSTRUP,
                        true,
                        own,
                        FIRST,
                        LAST,
                        data.planned(),
                        data.forecast(),
                        data.actual(),
                        null,
                        null)));
    }

    private static final class Other {
        private final SharingCostsTest another = new SharingCostsTest();
        private final AllocationKeyId key = another.propose(EQUAL);
    }

    private Optional<SharedCost> shared(CostLineId cost) {
        return spent.fresh.asCoordinator(() -> sharing.of(cost));
    }

    private CostLineId add(String planned, @Nullable AllocationKeyId key) {
        return spent.add(data(planned, key));
    }

    private CostData data(String planned, @Nullable AllocationKeyId key) {
        return new CostData(
                spent.salary,
                new CostPlace.Everything(),
                "Løn",
                null,
                GLOSTRUP,
                false,
                key,
                FIRST,
                LAST,
                Amount.of(planned),
                Amount.Missing.BLANK,
                Amount.Missing.BLANK,
                null,
                null);
    }

    private AllocationKeyId propose(AllocationKey key) {
        return spent.proposed(key, FIRST);
    }

    private AllocationKeyId agreed(AllocationKey key) {
        return spent.agreed(key, FIRST);
    }
}
