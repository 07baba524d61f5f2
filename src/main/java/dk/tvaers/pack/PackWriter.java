package dk.tvaers.pack;

import dk.tvaers.exchange.Choices;
import dk.tvaers.exchange.PackContent;
import dk.tvaers.exchange.PackTable;
import dk.tvaers.kernel.TrafficLight;
import dk.tvaers.kit.Dates;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.excel.ExcelBook;
import dk.tvaers.kit.excel.ExcelColumn;
import dk.tvaers.kit.excel.ExcelList;
import dk.tvaers.kit.pdf.PdfPage;
import dk.tvaers.kit.pdf.Pdfs;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Writes packs: as tagged PDF in the collaboration's look, and as a workbook. */
@Singleton
final class PackWriter {

    /** From so many parts on it is worth while to have a table of contents. */
    private static final int CONTENTS_FROM = 4;

    private final Pdfs pdfs;
    private final Choices choices;

    PackWriter(Pdfs pdfs, Choices choices) {
        this.pdfs = pdfs;
        this.choices = choices;
    }

    /** A section as the template shows it. */
    public record Section(String heading, List<PackContent.Fact> facts, List<String> sentences, List<Table> tables) {}

    /** A table as the template shows it; without a caption where it says no more than the heading. */
    public record Table(String caption, List<Head> heads, List<List<Cell>> rows) {}

    public record Head(String text, boolean number) {}

    /**
     * @param narrow whether it stays on one line
     * @param light the colour's class, or nothing
     */
    public record Cell(String text, boolean number, boolean narrow, String light) {}

    /** A sentence of the workbook's first sheet, and where it belongs. */
    private record Line(String part, String name, String value) {}

    /** Looks up the look at once; what is written then needs no context. */
    PackFile.Content content(Pack pack, PackFormat format) {
        return switch (format) {
            case PDF -> {
                PdfPage.Logo logo = PdfPage.logo(choices, pack.collaboration(), texts(pack));
                yield out -> pdf(pack, logo, out);
            }
            case EXCEL -> out -> excel(pack, out);
        };
    }

    private void pdf(Pack pack, PdfPage.@Nullable Logo logo, OutputStream out) throws IOException {
        Texts texts = texts(pack);
        PackWords words = new PackWords(texts);
        List<Section> sections =
                pack.sections().stream().map(each -> section(each, words)).toList();
        pdfs.write(
                new PdfPage(
                        texts,
                        pack.title(),
                        pack.collaboration(),
                        logo,
                        "pack",
                        Map.of(
                                "facts", facts(pack, texts),
                                "decisionsTitle", texts.get("pack.decisions"),
                                "decisionHead", texts.get("pack.decision"),
                                "byHead", texts.get("pack.decision.by"),
                                "decisions",
                                        pack.decisions().stream()
                                                .map(each -> List.of(each.what(), by(each)))
                                                .toList(),
                                "nothing", pack.isEmpty() ? texts.get("pack.nothing") : "",
                                "sections", sections),
                        sections.size() >= CONTENTS_FROM),
                out);
    }

    private static Section section(PackContent content, PackWords words) {
        return new Section(
                content.heading(),
                content.facts(),
                content.sentences(),
                content.tables().stream()
                        .map(table -> table(content.heading(), table, words))
                        .toList());
    }

    private static Table table(String heading, PackTable table, PackWords words) {
        return new Table(
                table.caption().equals(heading) ? "" : table.caption(),
                table.columns().stream()
                        .map(column -> new Head(column.head(), PackWords.isNumber(column)))
                        .toList(),
                table.rows().stream().map(row -> cells(table, row, words)).toList());
    }

    private static List<Cell> cells(PackTable table, List<String> row, PackWords words) {
        return IntStream.range(0, row.size())
                .mapToObj(i -> {
                    PackTable.Column column = table.columns().get(i);
                    return new Cell(
                            words.word(column, row.get(i)),
                            PackWords.isNumber(column),
                            column.kind() != PackTable.Kind.TEXT,
                            light(column, row.get(i)));
                })
                .toList();
    }

    private static String light(PackTable.Column column, String cell) {
        return column.kind() == PackTable.Kind.LIGHT && !cell.isEmpty()
                ? TrafficLight.valueOf(cell).name().toLowerCase(Locale.ROOT)
                : "";
    }

    private static void excel(Pack pack, OutputStream out) throws IOException {
        Texts texts = texts(pack);
        PackWords words = new PackWords(texts);
        List<ExcelBook.Sheet<?>> sheets = new ArrayList<>();
        sheets.add(new ExcelBook.Sheet<>(
                new ExcelList<>(
                        texts.get("pack.summary"),
                        List.of(
                                text(texts.get("pack.part"), Line::part),
                                text(texts.get("pack.what"), Line::name),
                                text(texts.get("pack.content"), Line::value)),
                        count -> foot(pack, texts)),
                lines(pack, texts)));
        pack.sections().stream()
                .flatMap(section -> section.tables().stream())
                .forEach(table -> sheets.add(new ExcelBook.Sheet<>(sheet(pack, table, words), table.rows())));
        new ExcelBook(sheets).write(out);
    }

    private static ExcelList<List<String>> sheet(Pack pack, PackTable table, PackWords words) {
        List<ExcelColumn<List<String>>> columns = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            int at = i;
            PackTable.Column column = table.columns().get(i);
            columns.add(new ExcelColumn<>(column.head(), kind(column.kind()), row -> words.value(column, row.get(at))));
        }
        return new ExcelList<>(table.caption(), columns, count -> foot(pack, words.texts()));
    }

    private static ExcelColumn.Kind kind(PackTable.Kind kind) {
        return switch (kind) {
            case TEXT, LIGHT -> ExcelColumn.Kind.TEXT;
            case WHOLE -> ExcelColumn.Kind.WHOLE;
            case DECIMAL -> ExcelColumn.Kind.DECIMAL;
            case PERCENT -> ExcelColumn.Kind.PERCENT;
            case DATE -> ExcelColumn.Kind.DATE;
        };
    }

    private static ExcelColumn<Line> text(String head, Function<Line, @Nullable Object> value) {
        return new ExcelColumn<>(head, ExcelColumn.Kind.TEXT, value);
    }

    private static List<Line> lines(Pack pack, Texts texts) {
        List<Line> lines = new ArrayList<>();
        facts(pack, texts).forEach(fact -> lines.add(new Line(pack.title(), fact.name(), fact.value())));
        pack.decisions().forEach(each -> lines.add(new Line(texts.get("pack.decisions"), by(each), each.what())));
        for (PackContent section : pack.sections()) {
            section.facts().forEach(fact -> lines.add(new Line(section.heading(), fact.name(), fact.value())));
            section.sentences().forEach(sentence -> lines.add(new Line(section.heading(), "", sentence)));
        }
        return lines;
    }

    private static List<PackContent.Fact> facts(Pack pack, Texts texts) {
        List<PackContent.Fact> facts = new ArrayList<>(pack.facts());
        facts.add(new PackContent.Fact(texts.get("pack.on"), new Dates(texts).words(pack.on())));
        return facts;
    }

    private static List<String> foot(Pack pack, Texts texts) {
        return List.of(texts.get("pack.foot", pack.title(), pack.collaboration(), new Dates(texts).words(pack.on())));
    }

    private static String by(PackContent.Decision decision) {
        return decision.by() == null ? "" : Dates.figures(decision.by());
    }

    private static Texts texts(Pack pack) {
        return Texts.in(Locale.of(pack.language()));
    }
}
