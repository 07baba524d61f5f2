package dk.tvaers.pack.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import dk.tvaers.exchange.PackContent;
import dk.tvaers.exchange.PackTable;
import dk.tvaers.kernel.TrafficLight;
import dk.tvaers.kit.Dates;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.EmptyState;
import dk.tvaers.kit.ui.FactList;
import dk.tvaers.kit.ui.Light;
import dk.tvaers.kit.ui.Part;
import dk.tvaers.kit.ui.PlainTable;
import dk.tvaers.kit.ui.StatusTag;
import dk.tvaers.pack.Pack;
import dk.tvaers.pack.PackWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** What a pack says, as a page shows it: all of it but the ends of very long tables. */
final class PackPreview extends Composite<Div> {

    private static final int MOST_ROWS = 100;

    private final Texts texts;
    private final PackWords words;

    /** The texts are those of the language in which the pack is written. */
    PackPreview(Pack pack) {
        this.texts = Texts.in(Locale.of(pack.language()));
        this.words = new PackWords(texts);
        getContent().addClassName("pack");
        getContent().add(facts(about(pack)));
        if (pack.isEmpty()) {
            getContent().add(new EmptyState(texts.get("pack.nothing"), texts.get("pack.nothing.text")));
        }
        if (!pack.decisions().isEmpty()) {
            getContent().add(new Part(texts.get("pack.decisions"), decisions(pack.decisions())));
        }
        pack.sections().forEach(section -> getContent().add(section(section)));
    }

    private List<PackContent.Fact> about(Pack pack) {
        List<PackContent.Fact> about = new ArrayList<>(pack.facts());
        about.add(new PackContent.Fact(texts.get("pack.on"), new Dates(texts).words(pack.on())));
        return about;
    }

    private static FactList facts(List<PackContent.Fact> facts) {
        FactList list = new FactList();
        facts.forEach(fact -> list.fact(fact.name(), fact.value()));
        return list;
    }

    private PlainTable decisions(List<PackContent.Decision> decisions) {
        PlainTable table = new PlainTable(texts.get("pack.decisions"))
                .column(texts.get("pack.decision"))
                .column(texts.get("pack.decision.by"));
        decisions.forEach(each -> table.row(each.what(), each.by() == null ? "" : Dates.figures(each.by())));
        return table;
    }

    private Part section(PackContent section) {
        List<Component> said = new ArrayList<>();
        if (!section.facts().isEmpty()) {
            said.add(facts(section.facts()));
        }
        section.sentences().forEach(sentence -> said.add(new Paragraph(sentence)));
        for (PackTable table : section.tables()) {
            if (!table.caption().equals(section.heading())) {
                said.add(new H3(table.caption()));
            }
            said.add(table(table));
            if (table.rows().size() > MOST_ROWS) {
                said.add(new Paragraph(texts.get("pack.more", table.rows().size() - MOST_ROWS)));
            }
        }
        return new Part(section.heading(), said.toArray(Component[]::new));
    }

    private PlainTable table(PackTable table) {
        PlainTable shown = new PlainTable(table.caption());
        table.columns().forEach(column -> {
            if (PackWords.isNumber(column)) {
                shown.numbers(column.head());
            } else {
                shown.column(column.head());
            }
        });
        shown.getElement().getClassList().set("wide", table.columns().size() > 6);
        table.rows().stream()
                .limit(MOST_ROWS)
                .forEach(row -> shown.row(
                        cell(table, row, 0),
                        IntStream.range(1, row.size())
                                .mapToObj(column -> cell(table, row, column))
                                .toArray(Component[]::new)));
        return shown;
    }

    private Component cell(PackTable table, List<String> row, int at) {
        PackTable.Column column = table.columns().get(at);
        String cell = row.get(at);
        return column.kind() == PackTable.Kind.LIGHT && !cell.isEmpty()
                ? new StatusTag(drawn(TrafficLight.valueOf(cell)), words.word(column, cell))
                : new Text(words.word(column, cell));
    }

    private static Light drawn(TrafficLight light) {
        return switch (light) {
            case GREEN -> Light.GREEN;
            case YELLOW -> Light.YELLOW;
            case RED -> Light.RED;
        };
    }
}
