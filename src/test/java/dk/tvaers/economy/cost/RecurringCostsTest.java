package dk.tvaers.economy.cost;

import static dk.tvaers.economy.cost.Spent.doing;
import static dk.tvaers.economy.cost.Spent.kroner;
import static dk.tvaers.economy.cost.Spent.refused;
import static dk.tvaers.testkit.Fresh.ALBERTSLUND;
import static dk.tvaers.testkit.Fresh.GLOSTRUP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.tvaers.access.Role;
import dk.tvaers.kernel.Conflict;
import dk.tvaers.kernel.Forbidden;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.testkit.Portal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class RecurringCostsTest {

    private static final YearMonth JANUARY = YearMonth.of(Spent.YEAR, 1);
    private static final YearMonth MARCH = YearMonth.of(Spent.YEAR, 3);

    private final Spent spent = new Spent();
    private final RecurringCosts recurring = Portal.bean(RecurringCosts.class);
    private final KeepingCosts keeping = Portal.bean(KeepingCosts.class);

    @Test
    void eachMonthIsACostOfItsOwnWithTheDaysOfTheMonthAndNothingPaid() {
        CostSeriesItem series = get(add(JANUARY, YearMonth.of(Spent.YEAR + 1, 2)));
        assertThat(series.months()).hasSize(14);
        assertThat(series.months().get(1).fromOn()).isEqualTo(LocalDate.of(Spent.YEAR, 2, 1));
        assertThat(series.months().get(1).toOn())
                .isEqualTo(JANUARY.plusMonths(1).atEndOfMonth());
        assertThat(series.months()).allSatisfy(month -> {
            assertThat(month.toOn()).isEqualTo(YearMonth.from(month.fromOn()).atEndOfMonth());
            assertThat(month.planned()).isEqualTo(Amount.of("62500.00"));
            assertThat(month.actual()).isEqualTo(Amount.Missing.BLANK);
            assertThat(month.paidOn()).isNull();
            assertThat(month.series()).isEqualTo(series.id());
        });
        CostTotals year =
                spent.fresh.asCoordinator(() -> Portal.bean(Costs.class).totals(CostFilter.of(Spent.YEAR)));
        assertThat(year.planned()).isEqualTo(kroner("750000"));
    }

    @Test
    void anotherAmountHoldsFromAMonthOnAndPaidMonthsAndThePlanStay() {
        CostSeriesItem before = get(add(JANUARY, MARCH));
        pay(before.months().get(1));
        spent.fresh.asCoordinator(
                doing(() -> recurring.expect(before.id(), 0, JANUARY.plusMonths(1), Amount.of("65000"))));
        List<CostItem> after = get(before.id()).months();
        assertThat(after)
                .extracting(CostItem::forecast)
                .containsExactly(Amount.Missing.BLANK, Amount.Missing.BLANK, Amount.of("65000.00"));
        assertThat(after).extracting(CostItem::planned).containsOnly(Amount.of("62500.00"));
        assertThatThrownBy(() ->
                        spent.fresh.asCoordinator(doing(() -> recurring.expect(before.id(), 0, MARCH, Amount.of("1")))))
                .isInstanceOf(Conflict.class);
        refused(
                "cost.rule.no-month",
                () -> spent.fresh.asCoordinator(
                        doing(() -> recurring.expect(before.id(), 1, MARCH.plusMonths(1), Amount.of("1")))));
    }

    @Test
    void itEndsEarlierWhereNothingIsPaidLaterAndIsProlongedByMonthsLikeItsLast() {
        CostSeriesItem before = get(add(JANUARY, MARCH));
        pay(before.months().get(1));
        refused("cost.rule.later-paid", () -> end(before.id(), 0, JANUARY));
        end(before.id(), 0, JANUARY.plusMonths(1));
        assertThat(get(before.id()).months()).hasSize(2);
        end(before.id(), 1, MARCH.plusMonths(1));
        CostSeriesItem after = get(before.id());
        assertThat(after.months()).hasSize(4);
        assertThat(after.last()).isEqualTo(MARCH.plusMonths(1));
        assertThat(after.months().getLast().planned()).isEqualTo(Amount.of("62500.00"));
        assertThat(after.months().getLast().actual()).isEqualTo(Amount.Missing.BLANK);
        refused("error.date-order", () -> end(before.id(), 2, JANUARY.minusMonths(1)));
        refused("cost.rule.too-many-months", () -> end(before.id(), 2, JANUARY.plusMonths(120)));
        assertThatThrownBy(() -> end(before.id(), 0, MARCH)).isInstanceOf(Conflict.class);
    }

    @Test
    void thereAreAtMostTenYearsOfIt() {
        refused("cost.rule.too-many-months", () -> add(JANUARY, JANUARY.plusMonths(120)));
        refused("error.date-order", () -> add(MARCH, JANUARY));
    }

    @Test
    void whatAMunicipalityPaysItselfEachMonthIsReadByIt() {
        CostSeriesId id = spent.fresh.asCoordinator(
                () -> recurring.add(spent.data("KOMBIT", GLOSTRUP, true, "1", "", null), JANUARY, MARCH));
        assertThat(spent.as(Role.PROGRAMME_LEADER, GLOSTRUP, () -> recurring.get(id))
                        .months())
                .hasSize(3);
        assertThatThrownBy(() -> spent.as(Role.PROGRAMME_LEADER, ALBERTSLUND, () -> recurring.get(id)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> spent.as(
                        Role.CONTROLLER, ALBERTSLUND, doing(() -> recurring.expect(id, 0, JANUARY, Amount.of("2")))))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> spent.as(Role.CONTROLLER, ALBERTSLUND, doing(() -> recurring.endWith(id, 0, JANUARY))))
                .isInstanceOf(Forbidden.class);
    }

    private CostSeriesId add(YearMonth first, YearMonth last) {
        return spent.fresh.asCoordinator(
                () -> recurring.add(spent.data("Programkoordinator", "62500", "", "1"), first, last));
    }

    private CostSeriesItem get(CostSeriesId id) {
        return spent.fresh.asCoordinator(() -> recurring.get(id));
    }

    private boolean end(CostSeriesId id, long version, YearMonth last) {
        return spent.fresh.asCoordinator(doing(() -> recurring.endWith(id, version, last)));
    }

    private void pay(CostItem month) {
        spent.fresh.asCoordinator(
                doing(() -> keeping.paidAsExpected(month.id(), month.version(), LocalDate.of(Spent.YEAR, 1, 1))));
    }
}
