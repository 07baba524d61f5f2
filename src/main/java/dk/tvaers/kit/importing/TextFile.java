package dk.tvaers.kit.importing;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import dk.tvaers.kernel.Invalid;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** A list as text: finds out how it is encoded and what stands between the cells. */
final class TextFile {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /** Danish letters in UTF-8 that a program once took for Windows' and wrote out again. */
    private static final Pattern TWICE_ENCODED = Pattern.compile("Ã[¦¸¥†˜…]");

    private static final char REPLACEMENT = '\uFFFD';

    private TextFile() {}

    static List<Sheet.Line> lines(byte[] file) {
        String text = decoded(file);
        if (text.indexOf('\0') >= 0) {
            throw new Invalid("file", "import.no-list");
        }
        if (text.indexOf(REPLACEMENT) >= 0 || TWICE_ENCODED.matcher(text).find()) {
            throw new Invalid("file", "import.letters-lost");
        }
        // the reader takes a quotation that never ends for the rest of the file
        if (count(text, '"') % 2 != 0) {
            throw new Invalid("file", "import.quotes");
        }
        try {
            return CsvReader.builder()
                    .fieldSeparator(separator(text))
                    .allowExtraFields(true)
                    .allowMissingFields(true)
                    .ofCsvRecord(text)
                    .stream()
                    .map(TextFile::line)
                    .toList();
        } catch (CsvParseException unreadable) {
            throw new Invalid("file", "import.quotes");
        }
    }

    private static Sheet.Line line(CsvRecord read) {
        return new Sheet.Line(
                (int) read.getStartingLineNumber(),
                read.getFields().stream().map(String::strip).toList());
    }

    private static String decoded(byte[] file) {
        if (startsWith(file, 0xEF, 0xBB, 0xBF)) {
            return new String(file, 3, file.length - 3, StandardCharsets.UTF_8);
        }
        if (startsWith(file, 0xFF, 0xFE) || startsWith(file, 0xFE, 0xFF)) {
            return new String(file, StandardCharsets.UTF_16);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
        } catch (CharacterCodingException notUnicode) {
            return new String(file, WINDOWS);
        }
    }

    private static boolean startsWith(byte[] file, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= file.length || Byte.toUnsignedInt(file[i]) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** What the head line has most of; a semicolon, which Danish programs write, when it has only one cell. */
    private static char separator(String text) {
        String head = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        char most = ';';
        for (char candidate : new char[] {',', '\t'}) {
            if (count(head, candidate) > count(head, most)) {
                most = candidate;
            }
        }
        return most;
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }
}
