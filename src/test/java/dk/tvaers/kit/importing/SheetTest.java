package dk.tvaers.kit.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dk.tvaers.kernel.Invalid;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetTest {

    private static final String LIST = "Kommune;Medlem fra\nHøje-Taastrup;01-01-2014\nVallensbæk;2014-01-01\n";

    @Test
    void danishLettersAreReadInEveryUsualEncoding() {
        for (byte[] file : List.of(
                LIST.getBytes(StandardCharsets.UTF_8),
                ("\uFEFF" + LIST).getBytes(StandardCharsets.UTF_8),
                ("\uFEFF" + LIST).getBytes(StandardCharsets.UTF_16LE),
                ("\uFEFF" + LIST).getBytes(StandardCharsets.UTF_16BE),
                LIST.getBytes(Charset.forName("windows-1252")))) {
            assertThat(Sheet.read(file).lines())
                    .extracting(line -> line.cells().getFirst())
                    .containsExactly("Kommune", "Høje-Taastrup", "Vallensbæk");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {";", ",", "\t"})
    void whatStandsBetweenTheCellsIsFoundOut(String separator) {
        Sheet sheet = text("a" + separator + "b\n\"1" + separator + " 2\"" + separator + "3\n");
        assertThat(sheet.lines().get(1).cells()).containsExactly("1" + separator + " 2", "3");
    }

    @Test
    void aLineIsCalledWhatTheProgramCallsItThatTheFileWasMadeWith() {
        Sheet sheet = text("a;b\n\n1;\"to\nlinjer\"\n2;x\n");
        assertThat(sheet.lines()).extracting(Sheet.Line::number).containsExactly(1, 3, 5);
    }

    @Test
    void lettersThatAreLostAreTold() {
        refused(
                new String(LIST.getBytes(StandardCharsets.UTF_8), Charset.forName("windows-1252"))
                        .getBytes(StandardCharsets.UTF_8),
                "import.letters-lost");
        refused(LIST.replace('ø', '\uFFFD').getBytes(StandardCharsets.UTF_8), "import.letters-lost");
    }

    @Test
    void whatIsNoListIsToldApart() {
        refused(new byte[0], "import.empty");
        refused("Kommune;Medlem fra\n;\n".getBytes(StandardCharsets.UTF_8), "import.empty");
        refused(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, "import.old-excel");
        refused(new byte[] {'%', 'P', 'D', 'F', 0, 1, 2}, "import.no-list");
        refused(new byte[] {'P', 'K', 3, 4, 5}, "import.no-list");
        refused("a;b\n\"1;2\n".getBytes(StandardCharsets.UTF_8), "import.quotes");
        refused("a\n".repeat(Sheet.MOST_LINES + 1).getBytes(StandardCharsets.UTF_8), "import.too-many-lines");
    }

    @Test
    void aSmallFileThatUnpacksWithoutEndIsRefusedBeforeItFillsTheMemory() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            byte[] zeros = new byte[1_000_000];
            for (int i = 0; i < 101; i++) {
                zip.write(zeros);
            }
        }
        refused(file.toByteArray(), "import.no-list");
    }

    @Test
    void datesAndFiguresOfExcelComeAsTheyAreMeant() throws IOException {
        Sheet sheet = Sheet.read(workbook());
        assertThat(sheet.lines().get(1).cells())
                .containsExactly("Høje-Taastrup", "2014-01-01", "35", "1234,5", "0169", "", "=1+1");
        assertThat(sheet.lines().get(1).number()).isEqualTo(3);
    }

    private static byte[] workbook() throws IOException {
        try (Workbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream file = new ByteArrayOutputStream()) {
            CellStyle date = workbook.createCellStyle();
            date.setDataFormat(workbook.createDataFormat().getFormat("dd-mm-yyyy"));
            CellStyle percent = workbook.createCellStyle();
            percent.setDataFormat(workbook.createDataFormat().getFormat("#,##0.00 [Red]"));
            var sheet = workbook.createSheet();
            Row head = sheet.createRow(0);
            for (int i = 0; i < 7; i++) {
                head.createCell(i).setCellValue("k" + i);
            }
            Row row = sheet.createRow(2);
            row.createCell(0).setCellValue("Høje-Taastrup");
            row.createCell(1).setCellValue(LocalDate.of(2014, 1, 1));
            row.getCell(1).setCellStyle(date);
            row.createCell(2).setCellValue(35);
            row.createCell(3).setCellValue(1234.5);
            row.getCell(3).setCellStyle(percent);
            row.createCell(4).setCellValue("0169");
            row.createCell(6).setCellValue("=1+1");
            workbook.write(file);
            return file.toByteArray();
        }
    }

    private static Sheet text(String text) {
        return Sheet.read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void refused(byte[] file, String reason) {
        assertThatThrownBy(() -> Sheet.read(file))
                .asInstanceOf(type(Invalid.class))
                .satisfies(invalid -> assertThat(invalid.problems())
                        .extracting(Invalid.Problem::field, Invalid.Problem::reason)
                        .containsExactly(org.assertj.core.api.Assertions.tuple("file", reason)));
    }
}
