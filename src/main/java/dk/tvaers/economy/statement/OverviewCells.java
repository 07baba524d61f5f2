package dk.tvaers.economy.statement;

import dk.tvaers.economy.settlement.LineKind;
import dk.tvaers.economy.settlement.Posting;
import dk.tvaers.economy.settlement.PostingKind;
import dk.tvaers.economy.settlement.SettlementItem;
import dk.tvaers.economy.settlement.SettlementSheet;
import dk.tvaers.kernel.Money;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kit.excel.ExcelColumn.Kind;
import dk.tvaers.kit.excel.ExcelFormula;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The sheet of who owes what. Every amount is a formula over the lines and the hours; beside the net stands what the settlement
 * says, and the last row is the control, which is zero.
 */
final class OverviewCells {

    private final SettlementItem item;
    private final SettlementSheet settlement;
    private final int hours;
    private final StatementWords words;
    private final List<MunicipalityCode> codes;
    private final List<PostingKind> kinds;

    /** @param hours how many rows the sheet of hours has */
    OverviewCells(SettlementItem item, SettlementSheet settlement, int hours, StatementWords words) {
        this.item = item;
        this.settlement = settlement;
        this.hours = hours;
        this.words = words;
        this.codes = settlement.municipalities();
        this.kinds = settlement.postings().stream()
                .map(Posting::kind)
                .distinct()
                .sorted()
                .toList();
    }

    SheetCells sheet() {
        SheetCells cells = new SheetCells(words.get("overview")).column(words.page("municipality"), Kind.TEXT);
        kinds.forEach(kind -> cells.column(words.posting(kind), Kind.DECIMAL));
        cells.column(words.page("net"), Kind.DECIMAL)
                .column(words.get("net.settlement"), Kind.DECIMAL)
                .column(words.get("difference"), Kind.DECIMAL);
        int net = kinds.size() + 1;
        for (MunicipalityCode code : codes) {
            int row = cells.next();
            List<@Nullable Object> values = new ArrayList<>();
            values.add(words.name(code));
            kinds.forEach(kind -> values.add(amount(kind, code, row)));
            values.add(rounded("SUM(" + ExcelFormula.cell(1, row) + ":" + ExcelFormula.cell(net - 1, row) + ")"));
            values.add(settlement.net(code).inKroner());
            values.add(rounded(ExcelFormula.cell(net, row) + "-" + ExcelFormula.cell(net + 1, row)));
            cells.row(values.toArray());
        }
        List<@Nullable Object> control = new ArrayList<>();
        control.add(words.get(settlement.all() ? "control.all" : "control.own"));
        for (int column = 1; column < cells.width(); column++) {
            boolean told = settlement.all() || column == net + 2;
            control.add(told ? rounded("SUM(" + ExcelFormula.cells(column, 1, codes.size()) + ")") : null);
        }
        cells.under(control.toArray());
        return cells;
    }

    private @Nullable Object amount(PostingKind kind, MunicipalityCode code, int row) {
        Money posted = settlement.of(code, kind);
        return switch (kind) {
            case SHARE -> rounded(ofKind(share(code), LineKind.COST));
            case ON_ACCOUNT -> rounded(ofKind(share(code), LineKind.ON_ACCOUNT));
            case CARRIED_IN -> rounded(ofKind(share(code), LineKind.CARRIED));
            case PAID ->
                rounded("-SUMIFS(" + lines(StatementBook.AMOUNT) + "," + lines(StatementBook.KIND) + ","
                        + word(LineKind.COST) + "," + lines(StatementBook.PAYER) + "," + ExcelFormula.cell(0, row)
                        + ")");
            case BORROWED -> rounded(hours(HoursCells.BORROWER, row));
            case LENT -> rounded("-" + hours(HoursCells.LENDER, row));
            case CARRIED_OUT -> posted.equals(Money.ZERO) ? null : rounded("-(" + balance(row) + ")");
            case HOST -> code.equals(settlement.host()) ? host(posted) : null;
        };
    }

    /** What is carried over from a municipality: its share of the costs and of what came from before. */
    private String balance(int row) {
        return String.join(
                "+",
                kinds.stream()
                        .filter(kind -> kind == PostingKind.SHARE
                                || kind == PostingKind.ON_ACCOUNT
                                || kind == PostingKind.CARRIED_IN)
                        .map(kind -> ExcelFormula.cell(kinds.indexOf(kind) + 1, row))
                        .toList());
    }

    /** The other side of what is on account and carried over; as a figure where others' balances are not the reader's. */
    private Object host(Money posted) {
        int carried = kinds.indexOf(PostingKind.CARRIED_OUT) + 1;
        if (item.carryOver() && !settlement.all()) {
            return posted.inKroner();
        }
        String amounts = lines(StatementBook.AMOUNT);
        String other = item.period().isOnAccount()
                ? "-SUM(" + amounts + ")"
                : "-" + ofKind(amounts, LineKind.ON_ACCOUNT) + "-" + ofKind(amounts, LineKind.CARRIED);
        return rounded(carried == 0 ? other : other + "-SUM(" + ExcelFormula.cells(carried, 1, codes.size()) + ")");
    }

    private String ofKind(String amounts, LineKind kind) {
        return "SUMIFS(" + amounts + "," + lines(StatementBook.KIND) + "," + word(kind) + ")";
    }

    private String hours(int side, int row) {
        String sheet = words.get("hours");
        return "SUMIFS(" + ExcelFormula.rows(sheet, HoursCells.AMOUNT, hours) + ","
                + ExcelFormula.rows(sheet, side, hours) + "," + ExcelFormula.cell(0, row) + ")";
    }

    private String share(MunicipalityCode code) {
        return lines(StatementBook.FIRST_SHARE + codes.indexOf(code));
    }

    private String lines(int column) {
        return ExcelFormula.rows(words.page("lines"), column, settlement.lines().size());
    }

    private String word(LineKind kind) {
        return ExcelFormula.word(words.texts().word("statement.kind", kind));
    }

    private static ExcelFormula rounded(String expression) {
        return new ExcelFormula("ROUND(" + expression + ",2)");
    }
}
