package dk.tvaers.economy.statement;

import dk.tvaers.economy.settlement.HoursLine;
import dk.tvaers.economy.settlement.PostingKind;
import dk.tvaers.economy.settlement.SettlementSheet;
import dk.tvaers.kernel.Money;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kit.excel.ExcelColumn.Kind;

/**
 * The sheet of lent hours: line by line of the loans whose side the reader sees. What other loans come to, which the postings
 * tell, stands in one row for each lender and each borrower, so that the sums are whole.
 */
record HoursCells(SettlementSheet settlement, StatementWords words) {

    static final int LENDER = 0;
    static final int BORROWER = 1;
    static final int AMOUNT = 8;

    SheetCells sheet() {
        SheetCells cells = new SheetCells(words.get("hours"))
                .column(words.page("lender"), Kind.TEXT)
                .column(words.page("borrower"), Kind.TEXT)
                .column(words.page("day"), Kind.DATE)
                .column(words.page("hours.count"), Kind.DECIMAL)
                .column(words.page("activity"), Kind.TEXT)
                .column(words.page("work"), Kind.DECIMAL)
                .column(words.page("mileage"), Kind.DECIMAL)
                .column(words.page("expenses"), Kind.DECIMAL)
                .column(words.page("amount"), Kind.DECIMAL);
        for (HoursLine line : settlement.hours()) {
            cells.row(
                    words.name(line.lender()),
                    words.name(line.borrower()),
                    line.day(),
                    line.hours(),
                    line.activity(),
                    line.work().inKroner(),
                    line.mileage().inKroner(),
                    line.expenses().inKroner(),
                    line.amount().inKroner());
        }
        for (MunicipalityCode code : settlement.municipalities()) {
            rest(cells, code, true, Money.ZERO.minus(settlement.of(code, PostingKind.LENT)));
            rest(cells, code, false, settlement.of(code, PostingKind.BORROWED));
        }
        return cells;
    }

    private void rest(SheetCells cells, MunicipalityCode code, boolean lent, Money all) {
        Money rest = all.minus(seen(settlement, code, lent));
        if (!rest.equals(Money.ZERO)) {
            cells.row(
                    lent ? words.name(code) : "",
                    lent ? "" : words.name(code),
                    null,
                    null,
                    words.get("hours.others"),
                    null,
                    null,
                    null,
                    rest.inKroner());
        }
    }

    /** What the lines come to that are told one by one. */
    static Money seen(SettlementSheet sheet, MunicipalityCode code, boolean lent) {
        return sheet.hours().stream()
                .filter(line -> (lent ? line.lender() : line.borrower()).equals(code))
                .map(HoursLine::amount)
                .reduce(Money.ZERO, Money::plus);
    }
}
