package dk.tvaers.kit.excel;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tvaers.kit.excel.ExcelColumn.Kind;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is written is opened by Apache POI, another program's reader. */
class ExcelListTest {

    private static final List<String> ATTACKS = List.of(
            "=1+1",
            "=HYPERLINK(\"http://evil.example\";\"Se her\")",
            "+SUM(A1)",
            "-2+cmd|' /C calc'!A0",
            "@SUM(1)",
            "\t=1+1",
            "\r=1+1",
            "\n=1+1",
            "  =1+1",
            "＝1+1",
            "\u0000=1+1");

    private record Item(
            String name, @Nullable Integer whole, BigDecimal decimal, int percent, LocalDate date, Instant moment) {}

    private static final Item KY = new Item(
            "KY",
            1234,
            new BigDecimal("1234.50"),
            45,
            LocalDate.of(2015, 5, 21),
            Instant.parse("2015-05-21T10:05:00Z"));

    private static final ExcelList<Item> TYPED = new ExcelList<>(
            "Projekter",
            List.of(
                    new ExcelColumn<>("Projekt", Kind.TEXT, Item::name),
                    new ExcelColumn<>("Antal", Kind.WHOLE, Item::whole),
                    new ExcelColumn<>("Beløb", Kind.DECIMAL, Item::decimal),
                    new ExcelColumn<>("Færdig", Kind.PERCENT, Item::percent),
                    new ExcelColumn<>("Dato", Kind.DATE, Item::date),
                    new ExcelColumn<>("Hentet", Kind.MOMENT, Item::moment)),
            count -> List.of("Projekter. Vestegnen. " + count + " rækker.", "=Kommune: Glostrup"));

    @Test
    void everyCellHasTheTypeOfItsColumn() throws IOException {
        try (Workbook book = read(TYPED, List.of(KY))) {
            Row row = book.getSheetAt(0).getRow(1);
            assertThat(row.getCell(0).getStringCellValue()).isEqualTo("KY");
            assertThat(row.getCell(1).getNumericCellValue()).isEqualTo(1234);
            assertThat(row.getCell(2).getNumericCellValue()).isEqualTo(1234.5);
            assertThat(row.getCell(2).getCellStyle().getDataFormatString()).isEqualTo("#,##0.00");
            assertThat(row.getCell(3).getNumericCellValue()).isEqualTo(0.45);
            assertThat(row.getCell(3).getCellStyle().getDataFormatString()).isEqualTo("0%");
            assertThat(row.getCell(4).getLocalDateTimeCellValue())
                    .isEqualTo(LocalDate.of(2015, 5, 21).atStartOfDay());
            assertThat(row.getCell(4).getCellStyle().getDataFormatString()).isEqualTo("dd-mm-yyyy");
            assertThat(row.getCell(5).getLocalDateTimeCellValue()).isEqualTo(LocalDateTime.of(2015, 5, 21, 12, 5));
        }
    }

    @Test
    void whatIsNotKnownIsAnEmptyCell() throws IOException {
        Item unknown = new Item("KSD", null, KY.decimal(), 0, KY.date(), KY.moment());
        try (Workbook book = read(TYPED, List.of(unknown))) {
            assertThat(book.getSheetAt(0).getRow(1).getCell(1)).isNull();
        }
    }

    @Test
    void theHeadsStandFirstStayInSightAndFilterExactlyTheRows() throws IOException {
        try (Workbook book = read(TYPED, List.of(KY, KY, KY))) {
            XSSFSheet sheet = (XSSFSheet) book.getSheetAt(0);
            assertThat(sheet.getSheetName()).isEqualTo("Projekter");
            assertThat(strings(sheet.getRow(0)))
                    .containsExactly("Projekt", "Antal", "Beløb", "Færdig", "Dato", "Hentet");
            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
            assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A1:F4");
        }
    }

    @Test
    void theFootSaysWhatListItIsBelowAnEmptyLine() throws IOException {
        try (Workbook book = read(TYPED, List.of(KY))) {
            Sheet sheet = book.getSheetAt(0);
            assertThat(sheet.getRow(2)).isNull();
            assertThat(sheet.getRow(3).getCell(0).getStringCellValue()).isEqualTo("Projekter. Vestegnen. 1 rækker.");
            assertThat(sheet.getRow(4).getCell(0).getStringCellValue()).isEqualTo("'=Kommune: Glostrup");
        }
    }

    @Test
    void aColumnIsAsWideAsWhatStandsInItWithinReason() throws IOException {
        try (Workbook book = read(texts("Navn"), List.of("Høje-Taastrup Kommune", "x".repeat(500)))) {
            assertThat(book.getSheetAt(0).getColumnWidth(0) / 256).isEqualTo(60);
        }
        try (Workbook book = read(texts("Navn"), List.of("Høje-Taastrup Kommune"))) {
            assertThat(book.getSheetAt(0).getColumnWidth(0) / 256).isEqualTo(23);
        }
    }

    @Test
    void noTextBecomesAFormulaNotEvenInACsvMadeOfTheSheet() throws IOException {
        try (Workbook book = read(texts("=Navn"), ATTACKS)) {
            for (Row row : book.getSheetAt(0)) {
                for (Cell cell : row) {
                    assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
                    assertThat(cell.getStringCellValue()).startsWith("'");
                    assertThat(cell.getCellStyle().getDataFormatString()).isEqualTo("@");
                }
            }
            assertThat(book.getSheetAt(0).getRow(1).getCell(0).getStringCellValue())
                    .isEqualTo("'=1+1");
        }
    }

    @Test
    void telephoneNumbersAndDashesStayAsTheyAre() throws IOException {
        List<String> harmless = List.of("+45 43 59 10 00", "-", "-17", "(+45) 12", "ÆØÅ æøå 😀", "a=b", "x & <y>");
        try (Workbook book = read(texts("Telefon"), harmless)) {
            assertThat(column(book)).containsExactlyElementsOf(harmless);
        }
    }

    @Property(tries = 60)
    void whateverIsTypedIsTextAndIsRead(
            @ForAll @NotEmpty @Size(max = 20) List<@CharRange(from = '\u0000', to = '\uffff') String> typed)
            throws IOException {
        try (Workbook book = read(texts("Navn"), typed)) {
            Sheet sheet = book.getSheetAt(0);
            for (int i = 0; i < typed.size(); i++) {
                Cell cell = sheet.getRow(i + 1).getCell(0);
                assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
                String bare = typed.get(i).strip();
                if (!bare.isEmpty() && bare.chars().allMatch(Character::isLetterOrDigit)) {
                    assertThat(cell.getStringCellValue()).contains(bare);
                }
            }
        }
    }

    @Test
    void aTextLongerThanACellIsCut() throws IOException {
        try (Workbook book = read(texts("Tekst"), List.of("x".repeat(40_000)))) {
            assertThat(column(book).getFirst()).hasSize(32_767).endsWith("…");
        }
    }

    @Test
    void sheetsAndFilesGetNamesThatEverybodyTakes() {
        assertThat(ExcelName.sheet("[A]:B*C?D/E\\F 'og' mange flere tegn end Excel tager imod"))
                .isEqualTo("A B C D E F 'og' mange flere te");
        assertThat(ExcelName.sheet("'")).isEqualTo("1");
        assertThat(ExcelName.file("../Ærlig: \"liste\"\r\n<1>", LocalDate.of(2026, 11, 22)))
                .isEqualTo("Ærlig liste 1 2026-11-22.xlsx");
        assertThat(ExcelName.file("...", LocalDate.of(2026, 11, 22))).isEqualTo("2026-11-22.xlsx");
    }

    @Test
    void tenThousandRowsAreAllThere() throws IOException {
        List<String> names =
                IntStream.range(0, 10_000).mapToObj(i -> "Navn " + i).toList();
        try (Workbook book = read(texts("Navn"), names)) {
            assertThat(column(book)).isEqualTo(names);
        }
    }

    @Test
    void rowsAreWrittenAsTheyAreReadAndNotGatheredFirst() throws IOException {
        long[] written = new long[1];
        List<Long> seen = new ArrayList<>();
        OutputStream counting = new OutputStream() {
            @Override
            public void write(int octet) {
                written[0]++;
            }

            @Override
            public void write(byte[] octets, int from, int length) {
                written[0] += length;
            }
        };
        Iterable<String> rows = () -> new Iterator<>() {
            private int row;

            @Override
            public boolean hasNext() {
                return row < 10_000;
            }

            @Override
            public String next() {
                if (row++ % 2_000 == 0) {
                    seen.add(written[0]);
                }
                return "Navn " + row * 7919L;
            }
        };
        texts("Navn").write(counting, rows);
        seen.add(written[0]);
        // a buffer's worth behind the rows, and never more
        for (int i = 2; i < seen.size(); i++) {
            assertThat(seen.get(i)).as("%s", seen).isGreaterThan(seen.get(i - 1) + 10_000);
        }
    }

    private static ExcelList<String> texts(String head) {
        return new ExcelList<>(head, List.of(new ExcelColumn<>(head, Kind.TEXT, text -> text)), count -> List.of());
    }

    private static <T> Workbook read(ExcelList<T> list, List<T> rows) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        list.write(file, rows);
        return WorkbookFactory.create(new ByteArrayInputStream(file.toByteArray()));
    }

    private static List<String> strings(Row row) {
        List<String> strings = new ArrayList<>();
        row.forEach(cell -> strings.add(cell.getStringCellValue()));
        return strings;
    }

    private static List<String> column(Workbook book) {
        List<String> strings = new ArrayList<>();
        book.getSheetAt(0).forEach(row -> strings.add(row.getCell(0).getStringCellValue()));
        return strings.subList(1, strings.size());
    }
}
