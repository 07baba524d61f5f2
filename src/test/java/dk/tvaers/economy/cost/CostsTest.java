package dk.tvaers.economy.cost;

import static dk.tvaers.economy.cost.Spent.doing;
import static dk.tvaers.economy.cost.Spent.kroner;
import static dk.tvaers.economy.cost.Spent.refused;
import static dk.tvaers.testkit.Fresh.ALBERTSLUND;
import static dk.tvaers.testkit.Fresh.GLOSTRUP;
import static dk.tvaers.testkit.Fresh.HOEJE_TAASTRUP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.tvaers.access.Role;
import dk.tvaers.kernel.Conflict;
import dk.tvaers.kernel.Forbidden;
import dk.tvaers.kernel.Money;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kernel.Now;
import dk.tvaers.kit.Paging;
import dk.tvaers.testkit.Overtaken;
import dk.tvaers.testkit.Portal;
import dk.tvaers.testkit.SentStatements;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class CostsTest {

    private static final CostFilter ALL = CostFilter.of(Spent.YEAR);
    private static final Paging FIRST = Paging.of(0, 50);

    private final Spent spent = new Spent();
    private final Costs costs = Portal.bean(Costs.class);
    private final KeepingCosts keeping = Portal.bean(KeepingCosts.class);

    @Test
    void totalsAddWhatIsKnownAndSayHowManyAreNot() {
        spent.add(spent.data("Kendt", "100.10", "200.20", "300.30"));
        spent.add(spent.data("Nul", "0", "", ""));
        spent.add(spent.data("Ukendt", "?", "?", ""));
        spent.add(spent.data("Planlagt, nu ukendt", "50", "?", ""));
        spent.add(spent.data("Tom", "", "", ""));
        spent.add(spent.data("Penge retur", "", "", "-0.31"));
        CostTotals totals = spent.fresh.asCoordinator(() -> costs.totals(ALL));
        assertThat(totals).isEqualTo(new CostTotals(6, kroner("150.10"), 1, kroner("299.99"), 2, kroner("299.99"), 0));
    }

    @Test
    void whatIsExpectedIsWhatWasPaidElseTheForecastElseThePlanAsEachCostSaysItself() {
        spent.add(spent.data("Betalt", "1", "2", "4"));
        spent.add(spent.data("Prognose", "8", "16", ""));
        spent.add(spent.data("Planlagt", "32", "", ""));
        spent.add(spent.data("Ukendt prognose", "64", "?", ""));
        spent.add(spent.data("Ukendt plan", "?", "", ""));
        spent.add(spent.data("Nul i prognosen", "128", "0", ""));
        List<CostItem> all = spent.fresh.asCoordinator(() -> costs.list(ALL, FIRST));
        CostTotals totals = spent.fresh.asCoordinator(() -> costs.totals(ALL));
        assertThat(totals.expected()).isEqualTo(kroner("52"));
        assertThat(totals.expectedUnknown()).isEqualTo(2);
        assertThat(all.stream().map(CostItem::expected).filter(Amount::isUnknown))
                .hasSize(2);
        assertThat(all.stream()
                        .map(cost -> cost.expected().known())
                        .filter(Objects::nonNull)
                        .reduce(Money.ZERO, Money::plus))
                .isEqualTo(totals.expected());
        CostSum sum = spent.fresh.asCoordinator(() -> costs.sums(Spent.YEAR)).getFirst();
        assertThat(sum.expected()).isEqualTo(totals.expected());
        assertThat(sum.expectedUnknown()).isEqualTo(totals.expectedUnknown());
        assertThat(sum.placeName()).isEqualTo("KY");
    }

    @Test
    void whatAMunicipalityPaysItselfIsReadByItAndByWhoSeesAll() {
        CostLineId direct = spent.add(spent.data("KOMBIT", GLOSTRUP, true, "10", "", null));
        CostLineId shared = spent.add(spent.data("Løn", "20", "", ""));
        for (Role role : List.of(Role.PROGRAMME_LEADER, Role.READER)) {
            assertThat(spent.as(role, GLOSTRUP, () -> costs.list(ALL, FIRST))).hasSize(2);
            assertThat(spent.as(role, ALBERTSLUND, () -> costs.list(ALL, FIRST)))
                    .extracting(CostItem::id)
                    .containsExactly(shared);
            assertThat(spent.as(role, ALBERTSLUND, () -> costs.totals(ALL)).planned())
                    .isEqualTo(kroner("20"));
            assertThatThrownBy(() -> spent.as(role, ALBERTSLUND, () -> costs.get(direct)))
                    .isInstanceOf(NotFound.class);
        }
        for (Role role : List.of(Role.DIRECTOR, Role.CONTROLLER)) {
            assertThat(spent.as(role, ALBERTSLUND, () -> costs.get(direct)).title())
                    .isEqualTo("KOMBIT");
        }
        for (Role role : List.of(Role.PROJECT_LEADER, Role.SECRETARY)) {
            assertThatThrownBy(() -> spent.fresh.as(role, GLOSTRUP, spent.project, () -> costs.list(ALL, FIRST)))
                    .isInstanceOf(Forbidden.class);
        }
        assertThat(spent.fresh.asCoordinator(() -> costs.sums(Spent.YEAR)))
                .singleElement()
                .satisfies(sum -> assertThat(sum.expected()).isEqualTo(kroner("20")));
    }

    @Test
    void aControllerWritesWhatTheOwnMunicipalityPaysAndNothingElse() {
        CostLineId own = spent.as(
                Role.CONTROLLER,
                ALBERTSLUND,
                () -> keeping.add(spent.data("Lokaler", ALBERTSLUND, false, "5", "", null)));
        assertThat(spent.get(own).payerName()).isEqualTo("Albertslund");
        assertThatThrownBy(
                        () -> spent.as(Role.CONTROLLER, ALBERTSLUND, () -> keeping.add(spent.data("A", "5", "", ""))))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> spent.as(
                        Role.CONTROLLER,
                        ALBERTSLUND,
                        doing(() -> keeping.change(own, 0, spent.data("Lokaler", "5", "", "")))))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> spent.as(Role.DIRECTOR, ALBERTSLUND, doing(() -> keeping.remove(own, 0))))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void aCostIsRefusedWithEveryFieldThatCannotBe() {
        CostData good = spent.data("Løn", "1", "", "");
        refused("error.required", () -> spent.add(spent.data(" ", "1", "", "")));
        refused(
                "cost.rule.two-years",
                () -> spent.add(good.in(good.from(), good.to().plusYears(1))));
        refused("error.date-order", () -> spent.add(good.in(good.to(), good.from())));
        refused("cost.rule.paid-when", () -> spent.add(good.paid(Amount.of("1"), null, null)));
        refused(
                "cost.rule.paid-later",
                () -> spent.add(good.paid(Amount.of("1"), Now.today().plusDays(1), null)));
        refused("cost.rule.too-much", () -> spent.add(spent.data("Løn", "1000000000000.01", "", "")));
        refused("cost.rule.no-member", () -> spent.add(spent.data("Løn", HOEJE_TAASTRUP, false, "1", "", null)));
        CostLineId most = spent.add(spent.data("Løn", "1000000000000", "-1000000000000", ""));
        assertThat(spent.get(most).planned()).isEqualTo(Amount.of("1000000000000.00"));
        spent.fresh.asCoordinator(doing(() -> Portal.bean(CostTypes.class).retire(spent.salary, 0)));
        refused("cost.rule.no-type", () -> spent.add(good));
        spent.fresh.asCoordinator(doing(() -> keeping.change(most, 0, spent.data("Stadig løn", "2", "", ""))));
        assertThat(spent.get(most).title()).isEqualTo("Stadig løn");
    }

    @Test
    void paidAsExpectedTakesTheForecastElseThePlanAndOnlyOnce() {
        CostLineId forecast = spent.add(spent.data("Med prognose", "1", "2.50", ""));
        CostLineId planned = spent.add(spent.data("Uden", "3", "", ""));
        CostLineId unknown = spent.add(spent.data("Ukendt", "3", "?", ""));
        LocalDate day = LocalDate.of(Spent.YEAR, 1, 1);
        paid(forecast, 0, day);
        paid(planned, 0, day);
        assertThat(spent.get(forecast).actual()).isEqualTo(Amount.of("2.50"));
        assertThat(spent.get(planned).actual()).isEqualTo(Amount.of("3.00"));
        assertThat(spent.get(planned).paidOn()).isEqualTo(day);
        refused("cost.rule.nothing-expected", () -> paid(unknown, 0, day));
        refused("cost.rule.paid-already", () -> paid(forecast, 1, day));
        assertThatThrownBy(() -> paid(forecast, 0, day)).isInstanceOf(Conflict.class);
    }

    @Test
    void whatIsPaidOrHasAVoucherIsNotRemoved() {
        CostLineId paid = spent.add(spent.data("Betalt", "1", "", "0"));
        CostLineId plain = spent.add(spent.data("Kun planlagt", "1", "", ""));
        refused("cost.rule.paid", () -> spent.fresh.asCoordinator(doing(() -> keeping.remove(paid, 0))));
        spent.fresh.asCoordinator(doing(() -> keeping.remove(plain, 0)));
        assertThatThrownBy(() -> spent.get(plain)).isInstanceOf(NotFound.class);
    }

    @Test
    void whoSavesWhatSomebodyElseChangedMeanwhileIsTold() throws Exception {
        CostLineId id = spent.add(spent.data("Løn", "1", "", ""));
        Future<?> written = Overtaken.by(
                "update cost_line set version = version + 1 where id = " + id.value(),
                "cost_line",
                () -> spent.fresh.asCoordinator(doing(() -> keeping.change(id, 0, spent.data("Ny", "1", "", "")))));
        assertThatThrownBy(written::get).isInstanceOf(ExecutionException.class).hasCauseInstanceOf(Conflict.class);
        assertThat(spent.get(id).title()).isEqualTo("Løn");
    }

    @Test
    void theListNarrowsSortsAndTurnsInAsManyStatementsHoweverManyThereAre() throws Exception {
        long none = SentStatements.count(() -> spent.fresh.asCoordinator(() -> costs.list(ALL, FIRST)));
        CostTypeId other = spent.type("Møder");
        spent.add(spent.data("B 100%", "1", "", "3"));
        spent.add(spent.data("A", "1", "?", ""));
        CostData meeting = spent.data("C", "1", "", "2");
        spent.add(new CostData(
                other,
                new CostPlace.OfProgramme(spent.programme),
                meeting.title(),
                null,
                ALBERTSLUND,
                false,
                null,
                LocalDate.of(Spent.YEAR, 3, 1),
                LocalDate.of(Spent.YEAR, 3, 31),
                meeting.planned(),
                meeting.forecast(),
                meeting.actual(),
                meeting.paidOn(),
                "X-77"));
        spent.add(spent.data("Sidste år", "1", "", "")
                .in(LocalDate.of(Spent.YEAR - 1, 5, 1), LocalDate.of(Spent.YEAR - 1, 5, 31)));
        assertThat(titles(ALL.sorted(CostFilter.Sort.TITLE))).containsExactly("A", "B 100%", "C");
        assertThat(titles(ALL.sorted(CostFilter.Sort.TITLE_DOWN))).containsExactly("C", "B 100%", "A");
        assertThat(titles(ALL.sorted(CostFilter.Sort.ACTUAL))).containsExactly("B 100%", "C", "A");
        assertThat(titles(ALL.sorted(CostFilter.Sort.ACTUAL_LEAST))).containsExactly("C", "B 100%", "A");
        assertThat(titles(ALL.sorted(CostFilter.Sort.PERIOD_LAST))).first().isEqualTo("C");
        assertThat(titles(ALL.ofType(other))).containsExactly("C");
        assertThat(titles(narrowed("0%", null, CostFilter.Which.ALL))).containsExactly("B 100%");
        assertThat(titles(narrowed("x-7", null, CostFilter.Which.ALL))).containsExactly("C");
        assertThat(titles(narrowed(null, ALBERTSLUND, CostFilter.Which.ALL))).containsExactly("C");
        assertThat(titles(narrowed(null, null, CostFilter.Which.UNPAID))).containsExactly("A");
        assertThat(titles(narrowed(null, null, CostFilter.Which.UNKNOWN))).containsExactly("A");
        assertThat(titles(narrowed(null, null, CostFilter.Which.DIRECT))).isEmpty();
        assertThat(titles(ALL.in(Spent.YEAR - 1))).containsExactly("Sidste år");
        assertThat(titles(new CostFilter(
                        Spent.YEAR,
                        null,
                        null,
                        spent.programme,
                        null,
                        null,
                        CostFilter.Which.ALL,
                        CostFilter.Sort.TITLE)))
                .hasSize(3);
        assertThat(spent.fresh.asCoordinator(() -> costs.list(ALL.sorted(CostFilter.Sort.TITLE), Paging.of(1, 2))))
                .extracting(CostItem::title)
                .containsExactly("C");
        assertThat(spent.fresh.asCoordinator(costs::years)).contains(Spent.YEAR - 1, Spent.YEAR, Spent.YEAR + 1);
        assertThat(SentStatements.count(() -> spent.fresh.asCoordinator(() -> costs.list(ALL, FIRST))))
                .isEqualTo(none);
    }

    private List<String> titles(CostFilter filter) {
        return spent.fresh.asCoordinator(() -> costs.list(filter, FIRST)).stream()
                .map(CostItem::title)
                .toList();
    }

    private static CostFilter narrowed(
            @Nullable String text, @Nullable MunicipalityCode payer, CostFilter.Which which) {
        return new CostFilter(Spent.YEAR, text, null, null, null, payer, which, CostFilter.Sort.PERIOD);
    }

    private boolean paid(CostLineId id, long version, LocalDate on) {
        return spent.fresh.asCoordinator(doing(() -> keeping.paidAsExpected(id, version, on)));
    }
}
