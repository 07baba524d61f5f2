package dk.tvaers.kit.importing;

import dk.tvaers.kernel.Invalid;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/** The first sheet of an Excel workbook. */
final class ExcelFile {

    /** How much a workbook may hold when it is unpacked; a small file can be packed so that it fills the memory. */
    private static final long MOST_BYTES = 100_000_000;

    private static final Pattern DATE_FORMAT = Pattern.compile("[dmyhs]", Pattern.CASE_INSENSITIVE);
    private static final Pattern QUOTED_OR_IN_BRACKETS = Pattern.compile("\"[^\"]*\"|\\[[^]]*]|\\\\.");

    private ExcelFile() {}

    /** @throws Invalid for a workbook of Excel 2003 or older */
    static boolean is(byte[] file) {
        if (file.length > 3 && file[0] == (byte) 0xD0 && file[1] == (byte) 0xCF) {
            throw new Invalid("file", "import.old-excel");
        }
        return file.length > 3 && file[0] == 'P' && file[1] == 'K';
    }

    static List<Sheet.Line> lines(byte[] file) {
        checkSize(file);
        try (ReadableWorkbook workbook =
                        new ReadableWorkbook(new ByteArrayInputStream(file), new ReadingOptions(true, false));
                Stream<Row> rows = workbook.getFirstSheet().openStream()) {
            return rows.limit(Sheet.MOST_LINES + 2L).map(ExcelFile::line).toList();
        } catch (IOException | ExcelReaderException unreadable) {
            throw new Invalid("file", "import.no-list");
        }
    }

    private static Sheet.Line line(Row row) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < row.getCellCount(); i++) {
            cells.add(row.getOptionalCell(i).map(ExcelFile::text).orElse(""));
        }
        return new Sheet.Line(row.getRowNum(), cells);
    }

    private static String text(Cell cell) {
        if (cell.getType() == CellType.NUMBER) {
            return isDate(cell) ? cell.asDate().toLocalDate().toString() : number(cell.asNumber());
        }
        String text = cell.getText();
        return text == null ? "" : text.strip();
    }

    private static String number(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString().replace('.', ',');
    }

    private static boolean isDate(Cell cell) {
        String format = cell.getDataFormatString();
        return format != null
                && DATE_FORMAT
                        .matcher(QUOTED_OR_IN_BRACKETS.matcher(format).replaceAll(""))
                        .find();
    }

    private static void checkSize(byte[] file) {
        byte[] buffer = new byte[65_536];
        long unpacked = 0;
        // by its directory, as the reader reads it: workbooks that are written as a stream, ours too, need not tell
        // sizes before
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                .get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                try (InputStream content = zip.getInputStream(entry)) {
                    for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                        unpacked += read;
                        if (unpacked > MOST_BYTES) {
                            throw new Invalid("file", "import.no-list");
                        }
                    }
                }
            }
        } catch (IOException broken) {
            throw new Invalid("file", "import.no-list");
        }
    }
}
