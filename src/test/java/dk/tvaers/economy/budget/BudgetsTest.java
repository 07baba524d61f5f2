package dk.tvaers.economy.budget;

import static dk.tvaers.economy.cost.Spent.doing;
import static dk.tvaers.economy.cost.Spent.kroner;
import static dk.tvaers.economy.cost.Spent.refused;
import static dk.tvaers.testkit.Fresh.GLOSTRUP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.tvaers.access.Role;
import dk.tvaers.economy.agreed.AllocationKeyId;
import dk.tvaers.economy.cost.Amount;
import dk.tvaers.economy.cost.CostPlace;
import dk.tvaers.economy.cost.CostTypeId;
import dk.tvaers.economy.cost.Spent;
import dk.tvaers.economy.key.AllocationKey;
import dk.tvaers.kernel.Conflict;
import dk.tvaers.kernel.Forbidden;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kernel.Now;
import dk.tvaers.testkit.Overtaken;
import dk.tvaers.testkit.Portal;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class BudgetsTest {

    private static final CostPlace ALL = new CostPlace.Everything();

    private final Spent spent = new Spent();
    private final Budgets budgets = Portal.bean(Budgets.class);
    private final KeepingBudgets keeping = Portal.bean(KeepingBudgets.class);

    @Test
    void aLineIsSetReplacedAndTakenAwayAndThereIsOneForEachTypeAndPlace() {
        set(ALL, "100");
        set(new CostPlace.OfProject(spent.project), "?");
        set(ALL, "150");
        assertThat(of().draft())
                .extracting(BudgetLineItem::amount)
                .containsExactly(Amount.of("150.00"), Amount.of("?"));
        set(ALL, "");
        assertThat(of().draft()).extracting(BudgetLineItem::placeName).containsExactly("KY");
        refused("cost.rule.below-zero", () -> set(ALL, "-0.01"));
        refused(
                "cost.rule.no-type",
                () -> spent.fresh.asCoordinator(
                        doing(() -> keeping.set(Spent.YEAR, CostTypeId.next(), ALL, Amount.of("1"), null))));
        refused(
                "error.number-range",
                () -> spent.fresh.asCoordinator(
                        doing(() -> keeping.set(1999, spent.salary, ALL, Amount.of("1"), null))));
        assertThatThrownBy(() -> spent.as(
                        Role.DIRECTOR,
                        GLOSTRUP,
                        doing(() -> keeping.set(Spent.YEAR, spent.salary, ALL, Amount.of("1"), null))))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void whatIsAdoptedStaysAsItWasWhenTheDraftGoesOn() {
        set(ALL, "100");
        set(new CostPlace.OfProgramme(spent.programme), "?");
        assertThat(adopt(of().version())).isEqualTo(1);
        set(ALL, "120");
        assertThat(budgets(1)).containsExactly(Amount.of("100.00"), Amount.of("?"));
        assertThat(of().versions()).singleElement().satisfies(version -> {
            assertThat(version.total()).isEqualTo(kroner("100"));
            assertThat(version.unknown()).isEqualTo(1);
            assertThat(version.decision()).isEqualTo("Styregruppen");
        });
        assertThat(adopt(of().version())).isEqualTo(2);
        assertThat(budgets(2)).containsExactly(Amount.of("120.00"), Amount.of("?"));
        assertThatThrownBy(() -> budgets(3)).isInstanceOf(NotFound.class);
    }

    @Test
    void onlyTheDraftThatWasReadIsAdopted() throws Exception {
        set(ALL, "100");
        long read = of().version();
        set(ALL, "101");
        assertThatThrownBy(() -> adopt(read)).isInstanceOf(Conflict.class);
        long now = of().version();
        Future<?> written = Overtaken.by(
                "update budget set version = version + 1 where budget_year = " + Spent.YEAR + " and collaboration_id = "
                        + spent.fresh.ref().id().value(),
                "budget",
                () -> adopt(now));
        assertThatThrownBy(written::get).isInstanceOf(ExecutionException.class).hasCauseInstanceOf(Conflict.class);
        assertThat(of().versions()).isEmpty();
        refused(
                "error.required",
                () -> spent.fresh.asCoordinator(() -> keeping.adopt(Spent.YEAR, of().version(), Now.today(), " ")));
        refused(
                "cost.rule.adopted-later",
                () -> spent.fresh.asCoordinator(() ->
                        keeping.adopt(Spent.YEAR, of().version(), Now.today().plusDays(1), "Styregruppen")));
        set(ALL, "");
        refused("cost.rule.no-lines", () -> adopt(of().version()));
    }

    @Test
    void aYearBeginsWithTheNewestAdoptedBudgetOfTheYearBefore() {
        refused("cost.rule.no-budget-before", () -> begin(Spent.YEAR + 1));
        set(ALL, "100");
        adopt(of().version());
        set(ALL, "999");
        begin(Spent.YEAR + 1);
        assertThat(spent.fresh.asCoordinator(() -> budgets.of(Spent.YEAR + 1)).draft())
                .extracting(BudgetLineItem::amount)
                .containsExactly(Amount.of("100.00"));
        refused("cost.rule.budget-begun", () -> begin(Spent.YEAR + 1));
        assertThat(spent.fresh.asCoordinator(budgets::years)).contains(Spent.YEAR, Spent.YEAR + 1);
    }

    @Test
    void theAdoptedBudgetStandsBesideWhatIsExpectedAndPaidOfTheSharedCosts() {
        set(new CostPlace.OfProject(spent.project), "100");
        assertThat(compare().adopted()).isNull();
        adopt(of().version());
        set(new CostPlace.OfProject(spent.project), "1");
        spent.add(spent.data("Betalt", "1", "2", "60.25"));
        spent.add(spent.data("Ventet", "50", "", ""));
        spent.add(spent.data("Ukendt", "?", "", ""));
        spent.add(spent.data("Direkte", GLOSTRUP, true, "1000", "", null));
        set(ALL, "7");
        Comparison comparison = compare();
        assertThat(comparison.lines()).singleElement().satisfies(line -> {
            assertThat(line.placeName()).isEqualTo("KY");
            assertThat(line.budget()).isEqualTo(new Comparison.Sum(kroner("100"), 0));
            assertThat(line.expected()).isEqualTo(new Comparison.Sum(kroner("110.25"), 1));
            assertThat(line.actual()).isEqualTo(new Comparison.Sum(kroner("60.25"), 0));
            assertThat(line.left()).isEqualTo(kroner("-10.25"));
        });
        assertThat(comparison.left()).isEqualTo(kroner("-10.25"));
    }

    @Test
    void aLineKeepsTheKeyItIsSharedByThroughAdoptionAndIntoTheNextYear() {
        AllocationKey equal = new AllocationKey.Equal(new TreeSet<>());
        AllocationKeyId first = spent.agreed(equal, LocalDate.of(Spent.YEAR, 1, 1));
        AllocationKeyId second = spent.proposed(equal, LocalDate.of(Spent.YEAR, 1, 1));
        set(ALL, "100", first);
        set(ALL, "100", second);
        assertThat(of().draft()).extracting(BudgetLineItem::key).containsExactly(second);
        set(ALL, "100", first);
        adopt(of().version());
        set(ALL, "100", null);
        assertThat(of().draft()).extracting(BudgetLineItem::keyName).containsOnlyNulls();
        assertThat(spent.fresh.asCoordinator(() -> budgets.adopted(Spent.YEAR, 1)))
                .extracting(BudgetLineItem::key)
                .containsExactly(first);
        begin(Spent.YEAR + 1);
        assertThat(spent.fresh.asCoordinator(() -> budgets.of(Spent.YEAR + 1)).draft())
                .extracting(BudgetLineItem::key)
                .containsExactly(first);
        AllocationKeyId foreign = new Spent().proposed(equal, LocalDate.of(Spent.YEAR, 1, 1));
        refused("cost.rule.no-key", () -> set(ALL, "100", foreign));
    }

    private boolean set(CostPlace place, String amount, @Nullable AllocationKeyId key) {
        return spent.fresh.asCoordinator(
                doing(() -> keeping.set(Spent.YEAR, spent.salary, place, Amount.of(amount), key)));
    }

    private boolean set(CostPlace place, String amount) {
        return spent.fresh.asCoordinator(
                doing(() -> keeping.set(Spent.YEAR, spent.salary, place, Amount.of(amount), null)));
    }

    private boolean begin(int year) {
        return spent.fresh.asCoordinator(doing(() -> keeping.beginLikeYearBefore(year)));
    }

    private int adopt(long version) {
        return spent.fresh.asCoordinator(() -> keeping.adopt(Spent.YEAR, version, Now.today(), "Styregruppen"));
    }

    private BudgetItem of() {
        return spent.fresh.asCoordinator(() -> budgets.of(Spent.YEAR));
    }

    private Comparison compare() {
        return spent.fresh.asCoordinator(() -> budgets.compare(Spent.YEAR));
    }

    private List<Amount> budgets(int number) {
        return spent.fresh.asCoordinator(() -> budgets.adopted(Spent.YEAR, number)).stream()
                .map(BudgetLineItem::amount)
                .toList();
    }
}
