package dk.tvaers.economy.overview;

import static dk.tvaers.economy.cost.Spent.doing;
import static dk.tvaers.economy.cost.Spent.kroner;
import static dk.tvaers.testkit.Fresh.ALBERTSLUND;
import static dk.tvaers.testkit.Fresh.GLOSTRUP;
import static dk.tvaers.testkit.Fresh.HOEJE_TAASTRUP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.tvaers.access.Role;
import dk.tvaers.collaboration.Members;
import dk.tvaers.collaboration.MunicipalityRef;
import dk.tvaers.economy.agreed.AllocationKeyId;
import dk.tvaers.economy.budget.Budgets;
import dk.tvaers.economy.budget.KeepingBudgets;
import dk.tvaers.economy.cost.Amount;
import dk.tvaers.economy.cost.CostLineId;
import dk.tvaers.economy.cost.CostPlace;
import dk.tvaers.economy.cost.SharedCost;
import dk.tvaers.economy.cost.SharingCosts;
import dk.tvaers.economy.cost.Spent;
import dk.tvaers.economy.key.Allocation;
import dk.tvaers.kernel.Forbidden;
import dk.tvaers.kernel.Money;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.Period;
import dk.tvaers.settings.Chooses;
import dk.tvaers.testkit.Portal;
import dk.tvaers.testkit.SentStatements;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class OverviewsTest {

    private static final LocalDate FIRST = LocalDate.of(Spent.YEAR, 1, 1);
    private static final LocalDate JULY = LocalDate.of(Spent.YEAR, 7, 1);
    private static final LocalDate LAST = LocalDate.of(Spent.YEAR, 12, 31);

    private final Shared shared = new Shared();
    private final Spent spent = shared.spent;
    private final Overviews overviews = Portal.bean(Overviews.class);

    @Test
    void aShareIsTheSumOfWhatEachCostGivesByTheKeyAndTheMembersOfItsOwnDays() {
        spent.fresh.asCoordinator(() -> Portal.bean(Members.class).admit(HOEJE_TAASTRUP, new Period(JULY, null)));
        AllocationKeyId key = spent.agreed(Shared.perInhabitant(), FIRST);
        shared.newVersion(key, Shared.halfEqual(), JULY);
        List<CostLineId> costs = new ArrayList<>();
        for (String amount : List.of("100.01", "33.34", "-12.50", "0.01", "7777777.77")) {
            costs.add(shared.add(amount, key, FIRST, LocalDate.of(Spent.YEAR, 3, 31)));
            costs.add(shared.add(amount, key, FIRST, LAST));
            costs.add(shared.add(amount, key, LocalDate.of(Spent.YEAR, 6, 17), LocalDate.of(Spent.YEAR, 8, 3)));
        }
        for (MunicipalityCode code : List.of(GLOSTRUP, ALBERTSLUND, HOEJE_TAASTRUP)) {
            List<Allocation.Share> each = costs.stream()
                    .flatMap(cost -> one(cost).shares().stream())
                    .filter(share -> share.municipality().equals(code))
                    .toList();
            Money sum = each.stream().map(Allocation.Share::amount).reduce(Money.ZERO, Money::plus);
            Overview overview = of(code);
            assertThat(overview.expected()).isEqualTo(new ShareSum(sum, 0, 0));
            assertThat(overview.types())
                    .singleElement()
                    .satisfies(type -> assertThat(type.expected().known()).isEqualTo(sum));
            assertThat(overview.members().stream()
                            .filter(member -> member.municipality().code().equals(code))
                            .map(member -> member.expected().known()))
                    .containsExactly(sum);
            assertThat(spent.fresh.asCoordinator(() -> overviews.costs(Spent.YEAR, code)).stream()
                            .map(ShareLine::share)
                            .filter(Objects::nonNull))
                    .containsExactlyInAnyOrderElementsOf(each);
        }
    }

    @Test
    void whatIsUnknownAndWhatCannotBeSharedIsCountedAndWhatIsNotPlannedIsNot() {
        AllocationKeyId key = spent.agreed(Shared.equal(), FIRST);
        shared.add("100", key);
        shared.add("?", key);
        shared.add("100", null);
        shared.add("100", spent.proposed(Shared.equal(), FIRST));
        shared.add("", key);
        spent.add(spent.data("Direkte", GLOSTRUP, true, "1000", "", null));
        assertThat(of(GLOSTRUP).expected()).isEqualTo(new ShareSum(kroner("50"), 1, 2));
        assertThat(of(GLOSTRUP).paid()).isEqualTo(ShareSum.NOTHING);
        assertThat(spent.fresh.asCoordinator(() -> overviews.costs(Spent.YEAR, GLOSTRUP)))
                .extracting(ShareLine::outcome)
                .containsExactlyInAnyOrder(
                        ShareOutcome.SHARED, ShareOutcome.UNKNOWN, ShareOutcome.NO_KEY, ShareOutcome.NOT_HELD);
    }

    @Test
    void whatWasPaidIsToldByItself() {
        AllocationKeyId key = spent.agreed(Shared.equal(), FIRST);
        shared.add("100", key);
        shared.paid("60", key);
        assertThat(of(GLOSTRUP).expected().known()).isEqualTo(kroner("80"));
        assertThat(of(GLOSTRUP).paid().known()).isEqualTo(kroner("30"));
    }

    @Test
    void theShareOfTheAdoptedBudgetStandsBesideIt() {
        AllocationKeyId key = spent.agreed(Shared.equal(), FIRST);
        setAside(new CostPlace.Everything(), "100", key);
        setAside(new CostPlace.OfProject(spent.project), "40", null);
        setAside(new CostPlace.OfProgramme(spent.programme), "?", key);
        assertThat(of(GLOSTRUP).budget()).isEqualTo(new ShareSum(kroner("50"), 1, 1));
        assertThat(of(GLOSTRUP).adopted()).isNull();
        long version = spent.fresh
                .asCoordinator(() -> Portal.bean(Budgets.class).of(Spent.YEAR))
                .version();
        spent.fresh.asCoordinator(
                () -> Portal.bean(KeepingBudgets.class).adopt(Spent.YEAR, version, Now.today(), "Styregruppen"));
        setAside(new CostPlace.Everything(), "900", key);
        shared.add("110", key);
        assertThat(of(GLOSTRUP).budget().known()).isEqualTo(kroner("50"));
        assertThat(of(GLOSTRUP).left()).isEqualTo(kroner("-5"));
        assertThat(of(GLOSTRUP).places()).extracting(SharePart::name).contains(null, "KY", "Monopolbrud");
        assertThat(spent.fresh.asCoordinator(() -> overviews.budget(Spent.YEAR, GLOSTRUP)))
                .extracting(ShareLine::amount)
                .containsExactlyInAnyOrder(kroner("50"), Money.ZERO, Money.ZERO);
    }

    @Test
    void theMembersAreComparedForEachInhabitantWhereTheirNumberIsKnown() {
        shared.add("50859", spent.agreed(Shared.perInhabitant(), FIRST));
        assertThat(of(GLOSTRUP).members()).hasSize(2).allSatisfy(member -> {
            int inhabitants = Objects.requireNonNull(member.inhabitants());
            assertThat(Objects.requireNonNull(member.perInhabitant()).doubleValue() * inhabitants)
                    .isBetween(
                            member.expected().known().inKroner().doubleValue() - inhabitants * 0.005,
                            member.expected().known().inKroner().doubleValue() + inhabitants * 0.005);
        });
        MunicipalityRef one = of(GLOSTRUP).municipality();
        ShareSum share = new ShareSum(kroner("100"), 0, 0);
        assertThat(new MemberShare(one, share, share, null).perInhabitant()).isNull();
        assertThat(new MemberShare(one, ShareSum.NOTHING, share, 3).perInhabitant())
                .isEqualByComparingTo("33.33");
    }

    @Test
    void aDirectorSeesAllUnlessTheCollaborationChoseOwnOnlyAndAProgrammeLeaderTheOwn() {
        shared.add("100", spent.agreed(Shared.equal(), FIRST));
        assertThat(as(Role.DIRECTOR, GLOSTRUP, ALBERTSLUND).members()).hasSize(2);
        assertThat(as(Role.PROGRAMME_LEADER, GLOSTRUP, GLOSTRUP).members())
                .singleElement()
                .satisfies(own -> assertThat(own.municipality().code()).isEqualTo(GLOSTRUP));
        assertThatThrownBy(() -> as(Role.PROGRAMME_LEADER, GLOSTRUP, ALBERTSLUND))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> as(Role.PROJECT_LEADER, GLOSTRUP, GLOSTRUP)).isInstanceOf(Forbidden.class);
        Chooses.in(spent.fresh, settings -> Chooses.ownShares(settings, true));
        for (Role bound : List.of(Role.DIRECTOR, Role.CONTROLLER)) {
            Overview own = as(bound, GLOSTRUP, GLOSTRUP);
            assertThat(own.members()).hasSize(1);
            assertThat(own.allMembers()).isEqualTo(2);
            assertThatThrownBy(() -> as(bound, GLOSTRUP, ALBERTSLUND)).isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> spent.as(bound, GLOSTRUP, () -> overviews.costs(Spent.YEAR, ALBERTSLUND)))
                    .isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> spent.as(bound, GLOSTRUP, () -> overviews.budget(Spent.YEAR, ALBERTSLUND)))
                    .isInstanceOf(Forbidden.class);
            assertThat(spent.as(bound, GLOSTRUP, () -> overviews.municipalities(Spent.YEAR)))
                    .extracting(MunicipalityRef::code)
                    .containsExactly(GLOSTRUP);
        }
        for (Role all : List.of(Role.COORDINATOR, Role.AUDITOR)) {
            assertThat(as(all, null, ALBERTSLUND).members()).hasSize(2);
        }
    }

    @Test
    void theOwnMunicipalityStandsFirstAndWhoWasNoMemberHasNoShare() {
        assertThat(spent.as(Role.DIRECTOR, GLOSTRUP, () -> overviews.municipalities(Spent.YEAR)))
                .extracting(MunicipalityRef::code)
                .containsExactly(GLOSTRUP, ALBERTSLUND);
        assertThatThrownBy(() -> of(HOEJE_TAASTRUP)).isInstanceOf(NotFound.class);
    }

    @Test
    void whatWaitsForTheMunicipalityIsToldUntilItHasApproved() {
        AllocationKeyId key = spent.proposed(Shared.equal(), FIRST);
        assertThat(as(Role.CONTROLLER, GLOSTRUP, GLOSTRUP).awaiting())
                .singleElement()
                .satisfies(waiting -> assertThat(waiting.path()).endsWith("/" + key));
        spent.approve(key);
        assertThat(of(GLOSTRUP).awaiting()).isEmpty();
    }

    @Test
    void howManyCostsThereAreMakesNoMoreStatements() throws Exception {
        AllocationKeyId key = spent.agreed(Shared.halfEqual(), FIRST);
        shared.add("100", key);
        setAside(new CostPlace.Everything(), "100", key);
        long few = statements();
        for (int day = 1; day <= 40; day++) {
            shared.add("100.01", day % 3 == 0 ? null : key, FIRST, FIRST.plusDays(day));
        }
        assertThat(statements()).isEqualTo(few).isLessThanOrEqualTo(16);
        assertThat(of(GLOSTRUP).expected().unshared()).isEqualTo(13);
    }

    private long statements() {
        return spent.as(Role.DIRECTOR, GLOSTRUP, () -> SentStatements.count(() -> overviews.of(Spent.YEAR, GLOSTRUP)));
    }

    private Overview of(MunicipalityCode code) {
        return as(Role.COORDINATOR, null, code);
    }

    private Overview as(Role role, @Nullable MunicipalityCode bound, MunicipalityCode code) {
        return spent.fresh.as(
                role, bound, role == Role.PROJECT_LEADER ? spent.project : null, () -> overviews.of(Spent.YEAR, code));
    }

    private SharedCost one(CostLineId cost) {
        return spent.fresh
                .asCoordinator(() -> Portal.bean(SharingCosts.class).of(cost))
                .orElseThrow();
    }

    private void setAside(CostPlace place, String amount, @Nullable AllocationKeyId key) {
        spent.fresh.asCoordinator(doing(
                () -> Portal.bean(KeepingBudgets.class).set(Spent.YEAR, spent.salary, place, Amount.of(amount), key)));
    }
}
