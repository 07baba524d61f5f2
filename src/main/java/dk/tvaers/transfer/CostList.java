package dk.tvaers.transfer;

import dk.tvaers.economy.agreed.AllocationKeyId;
import dk.tvaers.economy.cost.Amount;
import dk.tvaers.economy.cost.CostData;
import dk.tvaers.economy.cost.CostItem;
import dk.tvaers.economy.cost.CostPlace;
import dk.tvaers.economy.cost.CostTypeId;
import dk.tvaers.economy.cost.Costs;
import dk.tvaers.economy.cost.KeepingCosts;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kit.excel.ExcelColumn;
import dk.tvaers.kit.importing.ImportKind;
import dk.tvaers.kit.importing.ImportRow;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Costs as a municipality's finance exports them: a row tells one of a cost's amounts, and is known again by its reference or
 * by what it says ({@link CostCells#known}). A blank cell leaves what stands there.
 */
@Singleton
final class CostList implements ImportKind {

    private final Costs costs;
    private final KeepingCosts keeping;
    private final CostMeanings meanings;
    private final MunicipalityCells municipalities;

    CostList(Costs costs, KeepingCosts keeping, CostMeanings meanings, MunicipalityCells municipalities) {
        this.costs = costs;
        this.keeping = keeping;
        this.meanings = meanings;
        this.municipalities = municipalities;
    }

    @Override
    public String key() {
        return "costs";
    }

    @Override
    public int order() {
        return 6;
    }

    @Override
    public List<Column> columns() {
        return List.of(
                new Column("date", false, "31-03-2026", ExcelColumn.Kind.DATE),
                new Column("title", true, "Juridisk bistand til udbud"),
                new Column("supplier", false, "Leverandør A/S"),
                new Column("voucherNumber", false, "5100012345"),
                new Column("type", false, "Konsulenter"),
                new Column(CostCells.AMOUNT, true, "1.234,56"),
                new Column("payer", true, "Glostrup"),
                new Column("place", false, "KY"),
                new Column(CostCells.PERIOD, false, "1. kvartal 2026"),
                new Column("account", false, "6.45.51.1"),
                new Column("state", false, "Betalt"),
                new Column("key", false, "Pr. indbygger"),
                new Column("directly", false, "nej"),
                new Column("reference", false, "2026-004711"));
    }

    /** A row is one amount of finance's; the costs themselves go out from their own list. */
    @Override
    public boolean goesOut() {
        return false;
    }

    /** Two rows that are known by the same would be one cost. */
    @Override
    public void compare(List<ImportRow> rows) {
        Map<String, Integer> seen = new HashMap<>();
        for (ImportRow row : rows) {
            CostCells cells = quietly(row);
            Integer before = cells == null ? null : seen.putIfAbsent(cells.known(), row.line());
            if (before != null) {
                row.refuse("reference", "import.costs.twice", before);
            }
        }
    }

    /** What stands in the row, without refusing anything in it; null when it cannot be read. */
    private @Nullable CostCells quietly(ImportRow row) {
        Map<String, String> texts = new HashMap<>();
        columns().forEach(column -> {
            String text = row.text(column.key());
            if (text != null) {
                texts.put(column.key(), text);
            }
        });
        ImportRow copy = new ImportRow(row.line(), texts);
        CostCells cells = CostCells.read(copy, municipalities);
        try {
            copy.check();
            return cells;
        } catch (Invalid unreadable) {
            return null;
        }
    }

    @Override
    public Outcome take(ImportRow row) {
        CostCells cells = CostCells.read(row, municipalities);
        MunicipalityCode payer = cells.payer();
        CostTypeId type = meanings.type(row, payer);
        CostPlace place = meanings.place(row);
        AllocationKeyId key = meanings.key(row);
        Boolean directly = row.yes("directly");
        row.check();

        Optional<CostItem> known = costs.listed(cells.known());
        CostData before = known.map(CostItem::data).orElse(null);
        CostTypeId of = type == null && before != null ? before.type() : type;
        if (of == null) {
            row.refuse("type", "error.required");
            row.check();
        }
        CostData data = data(cells, Objects.requireNonNull(of), place, key, directly, before);
        List<String> changed = before == null ? List.of() : changed(before, data);
        refuseSettled(row, known.orElse(null), data, changed);
        row.check();
        written(known.orElse(null), data, changed, cells.known());
        meanings.account(row, of, data.payer());
        return before == null ? Outcome.created(data.title()) : Outcome.kept(data.title(), changed);
    }

    private static CostData data(
            CostCells cells,
            CostTypeId type,
            @Nullable CostPlace place,
            @Nullable AllocationKeyId key,
            @Nullable Boolean directly,
            @Nullable CostData before) {
        CostDays days = Objects.requireNonNull(cells.days());
        boolean paid = cells.state() == CostState.ACTUAL;
        return new CostData(
                type,
                place != null ? place : before == null ? new CostPlace.Everything() : before.place(),
                cells.title(),
                or(cells.supplier(), before == null ? null : before.supplier()),
                Objects.requireNonNull(cells.payer()),
                directly != null ? directly : before != null && before.paidDirectly(),
                or(key, before == null ? null : before.key()),
                days.from(),
                days.to(),
                amount(cells, CostState.PLANNED, before == null ? Amount.Missing.BLANK : before.planned()),
                amount(cells, CostState.FORECAST, before == null ? Amount.Missing.BLANK : before.forecast()),
                amount(cells, CostState.ACTUAL, before == null ? Amount.Missing.BLANK : before.actual()),
                or(paid ? cells.date() : null, before == null ? null : before.paidOn()),
                or(cells.voucher(), before == null ? null : before.voucherNumber()));
    }

    private static Amount amount(CostCells cells, CostState state, Amount before) {
        return cells.state() == state ? cells.amount() : before;
    }

    private static <T> @Nullable T or(@Nullable T told, @Nullable T before) {
        return told == null ? before : told;
    }

    private static List<String> changed(CostData before, CostData after) {
        Map<String, Boolean> same = new LinkedHashMap<>();
        same.put("date", Objects.equals(before.paidOn(), after.paidOn()));
        same.put("title", before.title().equals(after.title()));
        same.put("supplier", Objects.equals(before.supplier(), after.supplier()));
        same.put("voucherNumber", Objects.equals(before.voucherNumber(), after.voucherNumber()));
        same.put("type", before.type().equals(after.type()));
        same.put(
                CostCells.AMOUNT,
                before.planned().equals(after.planned())
                        && before.forecast().equals(after.forecast())
                        && before.actual().equals(after.actual()));
        same.put("payer", before.payer().equals(after.payer()));
        same.put("place", before.place().equals(after.place()));
        same.put(
                CostCells.PERIOD,
                before.from().equals(after.from()) && before.to().equals(after.to()));
        same.put("key", Objects.equals(before.key(), after.key()));
        same.put("directly", before.paidDirectly() == after.paidDirectly());
        return same.entrySet().stream()
                .filter(each -> !each.getValue())
                .map(Map.Entry::getKey)
                .toList();
    }

    private void refuseSettled(ImportRow row, @Nullable CostItem known, CostData data, List<String> changed) {
        if (known != null && known.isSettled()) {
            changed.forEach(column -> row.refuse(column, "cost.rule.settled"));
        } else if ((known == null || changed.contains(CostCells.PERIOD) || changed.contains("directly"))
                && !data.paidDirectly()
                && meanings.isSettled(data.from().getYear())) {
            row.refuse(
                    CostCells.PERIOD,
                    "import.costs.settled-year",
                    String.valueOf(data.from().getYear()));
        }
    }

    private void written(@Nullable CostItem known, CostData data, List<String> changed, String reference) {
        try {
            if (known == null) {
                keeping.add(data, reference);
            } else if (!changed.isEmpty()) {
                keeping.change(known.id(), known.version(), data);
            }
        } catch (Invalid invalid) {
            List<Invalid.Problem> problems = new ArrayList<>();
            invalid.problems()
                    .forEach(each ->
                            problems.add(new Invalid.Problem(column(each.field()), each.reason(), each.parameters())));
            throw new Invalid(problems);
        }
    }

    /** In which column a field of a cost stands. */
    private static String column(String field) {
        return switch (field) {
            case "planned", "forecast", "actual" -> CostCells.AMOUNT;
            case "paidOn" -> "date";
            case "to" -> CostCells.PERIOD;
            default -> field;
        };
    }
}
