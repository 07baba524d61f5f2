package dk.tvaers.economy.statement;

import static dk.tvaers.economy.cost.Spent.doing;
import static dk.tvaers.testkit.Fresh.ALBERTSLUND;
import static dk.tvaers.testkit.Fresh.GLOSTRUP;
import static dk.tvaers.testkit.Fresh.HOEJE_TAASTRUP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.tvaers.access.Role;
import dk.tvaers.document.Sample;
import dk.tvaers.economy.cost.CostData;
import dk.tvaers.economy.cost.CostLineId;
import dk.tvaers.economy.cost.KeepingCosts;
import dk.tvaers.economy.cost.Vouchers;
import dk.tvaers.economy.settlement.PostingKind;
import dk.tvaers.economy.settlement.SettlementId;
import dk.tvaers.economy.settlement.SettlementPeriod;
import dk.tvaers.economy.settlement.SettlementSheet;
import dk.tvaers.economy.settlement.Settlements;
import dk.tvaers.economy.settlement.Settling;
import dk.tvaers.kernel.Forbidden;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.files.IncomingFile;
import dk.tvaers.loan.LoanStage;
import dk.tvaers.testkit.Portal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is written is opened and reckoned by Apache POI, another program. */
@Tag("database")
class StatementBookTest {

    private static final Texts TEXTS = Texts.in(Texts.DANISH);

    private final Settling settling = new Settling();
    private final Statements statements = Portal.bean(Statements.class);
    private final Settlements settlements = Portal.bean(Settlements.class);

    @Test
    void theFormulasOfAYearGiveWhatTheSettlementSaysToTheOere() throws IOException {
        settling.cost("Forventet", GLOSTRUP, null);
        settling.locked(settling.begin(1, false));
        settling.cost("Løn", GLOSTRUP, "100.01");
        settling.cost("Konference", HOEJE_TAASTRUP, "30");
        settling.cost("Retur", ALBERTSLUND, "-10.01");
        settling.loans.confirmed(settling.loans.active(), LoanStage.LAST_MONTH, "2");
        SettlementId id = settling.begin();
        settling.send(id);
        SettlementSheet sheet = settling.sheet(id);
        assertThat(sheet.postings())
                .extracting(each -> each.kind())
                .contains(
                        PostingKind.SHARE,
                        PostingKind.PAID,
                        PostingKind.ON_ACCOUNT,
                        PostingKind.BORROWED,
                        PostingKind.LENT,
                        PostingKind.HOST);
        same(sheet, coordinator(id));
    }

    @Test
    void balancesThatAreCarriedOverOutAndInAreFormulasToo() throws IOException {
        settling.cost("Løn", GLOSTRUP, "90.01", settling.equal, LocalDate.of(Settling.YEAR - 1, 2, 1));
        settling.locked(settling.begin(Settling.YEAR - 1, SettlementPeriod.YEAR, true));
        settling.cost("Rejse", ALBERTSLUND, "20");
        SettlementId id = settling.begin(SettlementPeriod.YEAR, true);
        SettlementSheet sheet = settling.sheet(id);
        assertThat(sheet.postings())
                .extracting(each -> each.kind())
                .contains(PostingKind.CARRIED_IN, PostingKind.CARRIED_OUT, PostingKind.HOST);
        same(sheet, coordinator(id));
        // the host's own reader cannot see the others' balances, and has the figure
        SettlementSheet own = settling.fresh.as(Role.PROGRAMME_LEADER, GLOSTRUP, null, () -> settlements.sheet(id));
        same(own, as(Role.PROGRAMME_LEADER, GLOSTRUP, id));
    }

    @Test
    void aQuarterOnAccountGoesByFormulasToo() throws IOException {
        settling.cost("Løn", GLOSTRUP, null);
        SettlementId id = settling.begin(1, false);
        same(settling.sheet(id), coordinator(id));
        try (Workbook book = read(coordinator(id))) {
            assertThat(book.getSheet("Bilag").getRow(1))
                    .as("nothing is paid yet")
                    .isNull();
        }
    }

    @Test
    void whoSeesNoLoanHasItsSumAndNoLineAndWhoSeesOnlyTheOwnHasNoOthers() throws IOException {
        settling.cost("Løn", GLOSTRUP, "90");
        settling.loans.confirmed(settling.loans.active(), LoanStage.LAST_MONTH, "2");
        SettlementId id = settling.begin();
        settling.send(id);
        byte[] director = as(Role.DIRECTOR, HOEJE_TAASTRUP, id);
        same(settling.director(HOEJE_TAASTRUP, () -> settlements.sheet(id)), director);
        try (Workbook book = read(director)) {
            Sheet hours = book.getSheet("Timer");
            assertThat(text(hours, 1, HoursCells.LENDER) + text(hours, 2, HoursCells.LENDER))
                    .isEqualTo("Albertslund");
            assertThat(hours.getRow(1).getCell(2)).as("no day").isNull();
            assertThat(text(hours, 1, 4)).isEqualTo("Andre lån. Linjerne er kun for lånets parter.");
        }
        byte[] leader = as(Role.PROGRAMME_LEADER, HOEJE_TAASTRUP, id);
        same(settling.fresh.as(Role.PROGRAMME_LEADER, HOEJE_TAASTRUP, null, () -> settlements.sheet(id)), leader);
        try (Workbook book = read(leader)) {
            assertThat(book.getSheet("Timer")).isNull();
            assertThat(text(book.getSheet("Oversigt"), 1, 0)).isEqualTo("Høje-Taastrup");
            assertThat(text(book.getSheet("Oversigt"), 2, 0)).isEqualTo("Kontrol");
            assertThat(book.getSheet("Linjer").getRow(0).getLastCellNum())
                    .isEqualTo((short) (StatementBook.FIRST_SHARE + 1));
        }
        try (Workbook book = read(as(Role.PROGRAMME_LEADER, ALBERTSLUND, id))) {
            assertThat(book.getSheet("Timer").getRow(1).getCell(2).getLocalDateTimeCellValue())
                    .isEqualTo(LoanStage.LAST_MONTH.atStartOfDay());
        }
        assertThatThrownBy(() -> as(Role.PROJECT_LEADER, GLOSTRUP, id)).isInstanceOf(Forbidden.class);
    }

    @Test
    void theVouchersAreListedWithWhoPaidAndWhatPeopleWroteIsNoFormula() throws IOException {
        CostLineId cost = settling.cost("=1+1", GLOSTRUP, "90.50");
        CostData data = settling.cost(cost).data();
        settling.coordinator(doing(() -> Portal.bean(KeepingCosts.class)
                .change(
                        cost,
                        settling.cost(cost).version(),
                        new CostData(
                                data.type(),
                                data.place(),
                                data.title(),
                                "@Leverandør",
                                data.payer(),
                                false,
                                data.key(),
                                data.from(),
                                data.to(),
                                data.planned(),
                                data.forecast(),
                                data.actual(),
                                data.paidOn(),
                                "B-17"))));
        settling.coordinator(() -> {
            try (IncomingFile file = Sample.file("faktura.txt", "Faktura")) {
                return Portal.bean(Vouchers.class).add(cost, file);
            }
        });
        settling.cost("Uden bilag", HOEJE_TAASTRUP, "9.50");
        SettlementId id = settling.begin();
        try (Workbook book = read(coordinator(id))) {
            Sheet vouchers = book.getSheet("Bilag");
            Row row = vouchers.getRow(1);
            assertThat(row.getCell(0).getNumericCellValue()).isEqualTo(1);
            assertThat(text(vouchers, 1, 1)).isEqualTo("'=1+1");
            assertThat(row.getCell(1).getCellType()).isEqualTo(CellType.STRING);
            assertThat(row.getCell(2).getLocalDateTimeCellValue())
                    .isEqualTo(LocalDate.of(Settling.YEAR, 1, 1).atStartOfDay());
            assertThat(text(vouchers, 1, 3)).isEqualTo("'@Leverandør");
            assertThat(text(vouchers, 1, 4)).isEqualTo("B-17");
            assertThat(text(vouchers, 1, 5)).isEqualTo("faktura.txt");
            assertThat(text(vouchers, 1, 6)).isEqualTo("Glostrup");
            assertThat(row.getCell(7).getNumericCellValue()).isEqualTo(90.5);
            assertThat(text(vouchers, 2, 6)).isEqualTo("Høje-Taastrup");
            assertThat(vouchers.getRow(2).getCell(2).getCellType()).isEqualTo(CellType.NUMERIC);
            assertThat(figure(book, vouchers.getRow(3).getCell(7))).isEqualTo("100.00");
            assertThat(text(book.getSheet("Linjer"), 1, 2)).isEqualTo("'=1+1");
            assertThat(book.getSheet("Linjer").getRow(1).getCell(4).getLocalDateTimeCellValue())
                    .isEqualTo(LocalDate.of(Settling.YEAR, 1, 1).atStartOfDay());
        }
    }

    /** Every cell of the overview and every control is what the service says. */
    private static void same(SettlementSheet sheet, byte[] file) throws IOException {
        try (Workbook book = read(file)) {
            Sheet overview = book.getSheet("Oversigt");
            List<PostingKind> kinds = sheet.postings().stream()
                    .map(each -> each.kind())
                    .distinct()
                    .sorted()
                    .toList();
            int net = kinds.size() + 1;
            int row = 0;
            for (MunicipalityCode code : sheet.municipalities()) {
                row++;
                for (int i = 0; i < kinds.size(); i++) {
                    assertThat(figure(book, overview.getRow(row).getCell(i + 1)))
                            .as("%s of %s", kinds.get(i), code)
                            .isEqualTo(sheet.of(code, kinds.get(i)).toString());
                }
                assertThat(figure(book, overview.getRow(row).getCell(net)))
                        .as("net of %s", code)
                        .isEqualTo(sheet.net(code).toString());
                assertThat(overview.getRow(row).getCell(net).getCellType()).isEqualTo(CellType.FORMULA);
                assertThat(overview.getRow(row).getCell(net + 1).getCellType()).isEqualTo(CellType.NUMERIC);
                assertThat(figure(book, overview.getRow(row).getCell(net + 2))).isEqualTo("0.00");
            }
            Row control = overview.getRow(row + 1);
            assertThat(figure(book, control.getCell(net + 2))).isEqualTo("0.00");
            if (sheet.all()) {
                assertThat(control.getCell(net).getCellType()).isEqualTo(CellType.FORMULA);
                assertThat(figure(book, control.getCell(net))).as("control").isEqualTo("0.00");
                Sheet lines = book.getSheet("Linjer");
                int last = StatementBook.FIRST_SHARE + sheet.municipalities().size();
                for (int line = 1; line <= sheet.lines().size(); line++) {
                    assertThat(figure(book, lines.getRow(line).getCell(last))).isEqualTo("0.00");
                }
            }
        }
    }

    private static String figure(Workbook book, Cell cell) {
        if (cell == null) {
            return "0.00";
        }
        FormulaEvaluator evaluator = book.getCreationHelper().createFormulaEvaluator();
        return BigDecimal.valueOf(evaluator.evaluate(cell).getNumberValue())
                .setScale(2, RoundingMode.UNNECESSARY)
                .toPlainString();
    }

    private static String text(Sheet sheet, int row, int column) {
        Cell cell = sheet.getRow(row).getCell(column);
        return cell == null ? "" : cell.getStringCellValue();
    }

    private static Workbook read(byte[] file) throws IOException {
        return WorkbookFactory.create(new ByteArrayInputStream(file));
    }

    private byte[] coordinator(SettlementId id) {
        return settling.coordinator(made(id));
    }

    private byte[] as(Role role, MunicipalityCode code, SettlementId id) {
        return settling.fresh.as(role, code, null, made(id));
    }

    private Callable<byte[]> made(SettlementId id) {
        return () -> statements.workbook(id, TEXTS).bytes();
    }
}
