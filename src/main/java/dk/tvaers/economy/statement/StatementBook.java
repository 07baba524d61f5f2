package dk.tvaers.economy.statement;

import dk.tvaers.economy.agreed.AllocationKeyId;
import dk.tvaers.economy.cost.CostLineId;
import dk.tvaers.economy.cost.PaidVoucher;
import dk.tvaers.economy.settlement.LineKind;
import dk.tvaers.economy.settlement.SettlementItem;
import dk.tvaers.economy.settlement.SettlementLine;
import dk.tvaers.economy.settlement.SettlementSheet;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kit.excel.ExcelBook;
import dk.tvaers.kit.excel.ExcelColumn.Kind;
import dk.tvaers.kit.excel.ExcelFormula;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A settlement as a workbook: who owes what, by formulas over the lines and the hours, and the list of vouchers. */
final class StatementBook {

    /** Columns of the sheet of lines; the municipalities' shares come last. */
    static final int KIND = 1;

    static final int PAYER = 6;
    static final int AMOUNT = 11;
    static final int FIRST_SHARE = 12;

    private final SettlementItem item;
    private final SettlementSheet sheet;
    private final Map<CostLineId, PaidVoucher> paid;
    private final Map<AllocationKeyId, String> keys;
    private final StatementWords words;

    /** @param keys what keys are called */
    StatementBook(
            SettlementItem item,
            SettlementSheet sheet,
            Map<CostLineId, PaidVoucher> paid,
            Map<AllocationKeyId, String> keys,
            StatementWords words) {
        this.item = item;
        this.sheet = sheet;
        this.paid = paid;
        this.keys = keys;
        this.words = words;
    }

    /** @param foot what is said under each sheet */
    ExcelBook book(List<String> foot) {
        SheetCells hours = new HoursCells(sheet, words).sheet();
        List<ExcelBook.Sheet<?>> sheets = new ArrayList<>();
        sheets.add(new OverviewCells(item, sheet, hours.count(), words).sheet().sheet(foot));
        sheets.add(lines().sheet(foot));
        if (hours.count() > 0) {
            sheets.add(hours.sheet(foot));
        }
        sheets.add(vouchers().sheet(foot));
        return new ExcelBook(sheets);
    }

    private SheetCells lines() {
        SheetCells cells = new SheetCells(words.page("lines"))
                .column(words.page("number"), Kind.WHOLE)
                .column(words.get("kind"), Kind.TEXT)
                .column(words.page("line"), Kind.TEXT)
                .column(words.get("type"), Kind.TEXT)
                .column(words.page("from"), Kind.DATE)
                .column(words.page("to"), Kind.DATE)
                .column(words.page("payer"), Kind.TEXT)
                .column(words.page("supplier"), Kind.TEXT)
                .column(words.page("voucher"), Kind.TEXT)
                .column(words.page("vat"), Kind.TEXT)
                .column(words.page("key"), Kind.TEXT)
                .column(words.page("amount"), Kind.DECIMAL);
        List<MunicipalityCode> codes = sheet.municipalities();
        codes.forEach(code -> cells.column(words.page("share-of", words.name(code)), Kind.DECIMAL));
        if (sheet.all()) {
            cells.column(words.get("control"), Kind.DECIMAL);
        }
        for (SettlementLine line : sheet.lines()) {
            List<@Nullable Object> values = new ArrayList<>();
            values.add(line.number());
            values.add(words.kind(line));
            values.add(words.line(line));
            values.add(words.type(line));
            values.add(line.from());
            values.add(line.to());
            values.add(words.name(line.payer()));
            values.add(line.supplier());
            values.add(line.voucherNumber());
            values.add(words.vat(line));
            values.add(key(line));
            values.add(line.amount().inKroner());
            codes.forEach(code -> values.add(line.share(code).inKroner()));
            if (sheet.all()) {
                values.add(control(cells.next(), codes.size()));
            }
            cells.row(values.toArray());
        }
        return cells;
    }

    /** What the shares leave of the amount: nothing. */
    private static ExcelFormula control(int row, int shares) {
        return new ExcelFormula("ROUND(" + ExcelFormula.cell(AMOUNT, row) + "-SUM("
                + ExcelFormula.cell(FIRST_SHARE, row) + ":" + ExcelFormula.cell(FIRST_SHARE + shares - 1, row)
                + "),2)");
    }

    private String key(SettlementLine line) {
        return line.key() == null || line.keyNumber() == null
                ? ""
                : words.page("key-of", keys.getOrDefault(line.key(), ""), line.keyNumber());
    }

    /** Of a settlement on account only those that are there already: it takes what is expected. */
    private SheetCells vouchers() {
        SheetCells cells = new SheetCells(words.get("vouchers"))
                .column(words.page("number"), Kind.WHOLE)
                .column(words.page("cost"), Kind.TEXT)
                .column(words.get("paid-on"), Kind.DATE)
                .column(words.page("supplier"), Kind.TEXT)
                .column(words.page("voucher"), Kind.TEXT)
                .column(words.get("files"), Kind.TEXT)
                .column(words.page("payer"), Kind.TEXT)
                .column(words.page("amount"), Kind.DECIMAL);
        for (SettlementLine line : sheet.lines()) {
            PaidVoucher found = line.cost() == null ? null : paid.get(line.cost());
            List<String> files = found == null ? List.of() : found.files();
            if (line.kind() == LineKind.COST
                    && (!item.period().isOnAccount() || line.voucherNumber() != null || !files.isEmpty())) {
                cells.row(
                        line.number(),
                        line.title(),
                        found == null ? null : found.paidOn(),
                        line.supplier(),
                        line.voucherNumber(),
                        String.join("; ", files),
                        words.name(line.payer()),
                        line.amount().inKroner());
            }
        }
        if (cells.count() > 0) {
            int amount = cells.width() - 1;
            cells.under(
                    null,
                    words.get("total"),
                    null,
                    null,
                    null,
                    null,
                    null,
                    new ExcelFormula("ROUND(SUM(" + ExcelFormula.cells(amount, 1, cells.count()) + "),2)"));
        }
        return cells;
    }
}
