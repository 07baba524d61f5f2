package dk.tvaers.kit.excel;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tvaers.kit.excel.ExcelColumn.Kind;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;

/** Formulas are reckoned by Apache POI, another program. */
class ExcelFormulaTest {

    private static final String TITLE = "Løn & rejse's <1>";
    private static final String WORD = "a \"b\" & <c>";

    private record Line(String word, Object amount) {}

    @Test
    void aFormulaSumsTheRowsOfAnotherSheetWhateverItAndTheWordsAreCalled() throws IOException {
        ExcelFormula formula = new ExcelFormula("SUMIFS(" + ExcelFormula.rows(TITLE, 1, 3) + ","
                + ExcelFormula.rows(TITLE, 0, 3) + "," + ExcelFormula.word(WORD) + ")");
        ExcelBook book = new ExcelBook(List.of(
                new ExcelBook.Sheet<>(
                        list("Sum"),
                        List.of(new Line("Sum", formula)),
                        List.of(new Line("I alt", new ExcelFormula("SUM(" + ExcelFormula.cells(1, 1, 1) + ")")))),
                new ExcelBook.Sheet<>(
                        list(TITLE),
                        List.of(
                                new Line(WORD, new BigDecimal("1.25")),
                                new Line("andet", new BigDecimal("10")),
                                new Line(WORD, new BigDecimal("2.50"))))));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        book.write(out);
        try (Workbook read = WorkbookFactory.create(new ByteArrayInputStream(out.toByteArray()))) {
            Cell sum = read.getSheetAt(0).getRow(1).getCell(1);
            assertThat(sum.getCellType()).isEqualTo(CellType.FORMULA);
            assertThat(sum.getCellStyle().getDataFormatString()).isEqualTo("#,##0.00");
            assertThat(value(read, sum)).isEqualTo(3.75);
            Cell under = read.getSheetAt(0).getRow(2).getCell(1);
            assertThat(value(read, under)).isEqualTo(3.75);
            assertThat(read.getSheetAt(0).getRow(4).getCell(0).getStringCellValue())
                    .as("the foot stands below")
                    .isEqualTo("Fod");
        }
    }

    @Test
    void columnsGoOnAfterZ() {
        assertThat(List.of(
                        ExcelFormula.cell(0, 0),
                        ExcelFormula.cell(25, 9),
                        ExcelFormula.cell(26, 0),
                        ExcelFormula.cell(109, 0),
                        ExcelFormula.cell(702, 0)))
                .containsExactly("A1", "Z10", "AA1", "DF1", "AAA1");
    }

    private static double value(Workbook book, Cell cell) {
        return book.getCreationHelper().createFormulaEvaluator().evaluate(cell).getNumberValue();
    }

    private static ExcelList<Line> list(String title) {
        return new ExcelList<>(
                title,
                List.of(
                        new ExcelColumn<>("Ord", Kind.TEXT, Line::word),
                        new ExcelColumn<>("Beløb", Kind.DECIMAL, Line::amount)),
                count -> List.of("Fod"));
    }
}
