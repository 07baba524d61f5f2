package dk.tvaers.demo;

import dk.tvaers.economy.agreed.AgreedKeys;
import dk.tvaers.economy.agreed.AllocationKeyId;
import dk.tvaers.economy.agreed.KeyItem;
import dk.tvaers.economy.budget.Budgets;
import dk.tvaers.economy.budget.KeepingBudgets;
import dk.tvaers.economy.cost.Amount;
import dk.tvaers.economy.cost.CostData;
import dk.tvaers.economy.cost.CostItem;
import dk.tvaers.economy.cost.CostLineId;
import dk.tvaers.economy.cost.CostPlace;
import dk.tvaers.economy.cost.CostSeriesId;
import dk.tvaers.economy.cost.CostTypeId;
import dk.tvaers.economy.cost.CostTypes;
import dk.tvaers.economy.cost.Costs;
import dk.tvaers.economy.cost.KeepingCosts;
import dk.tvaers.economy.cost.RecurringCosts;
import dk.tvaers.kernel.Csv;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.Now;
import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A year's budget, its costs, and those of them that are paid so far. */
@Singleton
@Order(195)
final class Spending implements Act {

    private static final LocalTime MORNING = LocalTime.of(9, 20);

    private final AgreedKeys keys;
    private final CostTypes types;
    private final Costs costs;
    private final KeepingCosts keeping;
    private final RecurringCosts recurring;
    private final Budgets budgets;
    private final KeepingBudgets budgeting;

    Spending(
            AgreedKeys keys,
            CostTypes types,
            Costs costs,
            KeepingCosts keeping,
            RecurringCosts recurring,
            Budgets budgets,
            KeepingBudgets budgeting) {
        this.keys = keys;
        this.types = types;
        this.costs = costs;
        this.keeping = keeping;
        this.recurring = recurring;
        this.budgets = budgets;
        this.budgeting = budgeting;
    }

    @Override
    public void write(Scene scene) {
        int year = scene.months().today().getYear();
        Map<String, CostTypeId> known = new HashMap<>();
        Instant begin = scene.months().setUp().plus(Duration.ofHours(3));
        act(scene, begin, () -> {
            Data.rows("costs", scene.slug()).forEach(row -> type(known, row));
            Data.rows("recurring-costs", scene.slug()).forEach(row -> type(known, row));
        });
        act(scene, begin.plus(Duration.ofDays(14)), () -> budget(scene, year, known));
        for (Csv.Row row : Data.rows("recurring-costs", scene.slug())) {
            salary(scene, year, known, row, begin);
        }
        for (Csv.Row row : Data.rows("costs", scene.slug())) {
            cost(scene, year, known, row, begin);
        }
    }

    private void type(Map<String, CostTypeId> known, Csv.Row row) {
        known.computeIfAbsent(row.get("type"), types::add);
    }

    private void budget(Scene scene, int year, Map<String, CostTypeId> known) {
        for (Csv.Row row : Data.rows("budgets", scene.slug())) {
            budgeting.set(
                    year,
                    type(known, row.get("type")),
                    place(scene, row),
                    Amount.of(row.get("amount")),
                    key(row.orNull("key")));
        }
        LocalDate day = Now.today();
        budgeting.adopt(year, budgets.of(year).version(), day, "Styregruppens møde");
    }

    private void salary(Scene scene, int year, Map<String, CostTypeId> known, Csv.Row row, Instant begin) {
        Map<String, CostSeriesId> made = new HashMap<>();
        act(
                scene,
                begin.plus(Duration.ofDays(1)),
                () -> made.put(
                        "id",
                        recurring.add(
                                data(
                                        type(known, row.get("type")),
                                        new CostPlace.Everything(),
                                        row,
                                        YearMonth.of(year, 1).atDay(1),
                                        YearMonth.of(year, 1).atEndOfMonth(),
                                        Amount.of(row.get("monthly")),
                                        Amount.Missing.BLANK),
                                YearMonth.of(year, 1),
                                YearMonth.of(year, 12))));
        for (YearMonth month = YearMonth.of(year, 1);
                month.atEndOfMonth().isBefore(scene.months().today());
                month = month.plusMonths(1)) {
            LocalDate paid = month.atEndOfMonth();
            paid(scene, paid, () -> recurring.get(Objects.requireNonNull(made.get("id"))).months().stream()
                    .filter(cost -> cost.toOn().equals(paid))
                    .findFirst()
                    .orElseThrow());
        }
    }

    private void cost(Scene scene, int year, Map<String, CostTypeId> known, Csv.Row row, Instant begin) {
        Map<String, CostLineId> made = new HashMap<>();
        act(
                scene,
                begin.plus(Duration.ofDays(1)),
                () -> made.put(
                        "id",
                        keeping.add(data(
                                type(known, row.get("type")),
                                place(scene, row),
                                row,
                                day(year, row.get("from")),
                                day(year, row.get("to")),
                                Amount.of(row.orNull("planned")),
                                Amount.of(row.orNull("forecast"))))));
        String on = row.orNull("paid");
        if (on != null && day(year, on).isBefore(scene.months().today())) {
            act(scene, scene.months().at(day(year, on), MORNING), () -> {
                CostItem now = costs.get(Objects.requireNonNull(made.get("id")));
                keeping.change(
                        now.id(),
                        now.version(),
                        now.data().paid(Amount.of(row.get("actual")), day(year, on), row.orNull("voucher")));
            });
        }
    }

    private void paid(Scene scene, LocalDate on, Supplier<CostItem> cost) {
        act(scene, scene.months().at(on, MORNING), () -> {
            CostItem now = cost.get();
            keeping.paidAsExpected(now.id(), now.version(), on);
        });
    }

    private static void act(Scene scene, Instant at, Runnable act) {
        Instant latest = scene.months().start().minusSeconds(1);
        Instant when = at.isBefore(latest) ? at : latest;
        scene.script().at(when, () -> scene.coordinator(when, act));
    }

    private CostData data(
            CostTypeId type,
            CostPlace place,
            Csv.Row row,
            LocalDate from,
            LocalDate to,
            Amount planned,
            Amount forecast) {
        return new CostData(
                type,
                place,
                row.get("title"),
                row.orNull("supplier"),
                new MunicipalityCode(row.get("payer")),
                row.orNull("direct") != null,
                key(row.orNull("key")),
                from,
                to,
                planned,
                forecast,
                Amount.Missing.BLANK,
                null,
                null);
    }

    private @Nullable AllocationKeyId key(@Nullable String name) {
        return keys.list().stream()
                .filter(key -> key.name().equals(name))
                .map(KeyItem::id)
                .findFirst()
                .orElse(null);
    }

    private static CostPlace place(Scene scene, Csv.Row row) {
        String project = row.orNull("project");
        return project == null ? new CostPlace.Everything() : new CostPlace.OfProject(scene.project(project));
    }

    private static CostTypeId type(Map<String, CostTypeId> known, @Nullable String name) {
        return Objects.requireNonNull(known.get(name));
    }

    private static LocalDate day(int year, String monthAndDay) {
        return MonthDay.parse("--" + monthAndDay).atYear(year);
    }
}
