package dk.tvaers.economy.agreed.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.UnorderedList;
import dk.tvaers.economy.agreed.KeyWords;
import dk.tvaers.kernel.Money;
import dk.tvaers.kit.Amounts;
import dk.tvaers.kit.Rows;
import dk.tvaers.kit.ui.ListColumns;
import dk.tvaers.kit.ui.Lists;
import dk.tvaers.kit.ui.PlainTable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Shares municipality by municipality; each opens to its calculation, line by line. */
final class ShareTable extends Composite<Div> {

    private final KeyWords words;
    private final Amounts amounts;

    /** @param title what the table shows, also as the workbook's name */
    ShareTable(KeyWords words, Lists lists, String title, List<ShareRow> rows) {
        this.words = words;
        this.amounts = new Amounts(words.texts());
        boolean compares = rows.stream().anyMatch(row -> row.other() != null);
        boolean perInhabitant = rows.stream().anyMatch(row -> row.perInhabitant() != null);
        PlainTable table =
                new PlainTable(title).column(words.get("municipality")).numbers(words.get("share"));
        if (perInhabitant) {
            table.numbers(words.get("share.per-inhabitant"));
        }
        if (compares) {
            table.numbers(words.get("share.other")).numbers(words.get("share.difference"));
        }
        table.column(words.get("calculation"));
        for (ShareRow row : rows) {
            List<Component> cells = new ArrayList<>(List.of(money(row.share())));
            if (perInhabitant) {
                cells.add(new Text(row.perInhabitant() == null ? "" : amounts.words(Money.of(row.perInhabitant()))));
            }
            if (compares) {
                cells.add(money(row.other()));
                cells.add(money(row.difference()));
            }
            cells.add(calculation(row));
            table.row(new Text(row.name()), cells.toArray(Component[]::new));
        }
        Div tools = new Div(lists.excel(columns(title, compares), Rows.whole(() -> rows), List.of()));
        tools.addClassName("list-tools");
        getContent().add(tools, table);
    }

    private Component money(@Nullable Money amount) {
        return new Text(amount == null ? "" : amounts.words(amount));
    }

    private Component calculation(ShareRow row) {
        if (row.lines().isEmpty()) {
            return new Text(words.get("calculation.none"));
        }
        UnorderedList lines = new UnorderedList();
        row.lines().forEach(line -> lines.add(new ListItem(line)));
        NativeDetails details = new NativeDetails(words.get("calculation.show"), lines);
        details.getElement().setAttribute("aria-label", words.get("calculation.of", row.name()));
        return details;
    }

    private ListColumns<ShareRow> columns(String title, boolean compares) {
        ListColumns<ShareRow> columns = new ListColumns<ShareRow>(words.texts(), "andele", title)
                .text("kommune", words.get("municipality"), ShareRow::name)
                .decimal("andel", words.get("share"), row -> row.share().inKroner())
                .decimal("per-indbygger", words.get("share.per-inhabitant"), ShareRow::perInhabitant);
        if (compares) {
            columns.decimal("anden", words.get("share.other"), kroner(ShareRow::other))
                    .decimal("forskel", words.get("share.difference"), kroner(ShareRow::difference));
        }
        return columns.text("udregning", words.get("calculation"), row -> String.join("\n", row.lines()));
    }

    private static Function<ShareRow, @Nullable Number> kroner(Function<ShareRow, @Nullable Money> of) {
        return row -> {
            Money amount = of.apply(row);
            return amount == null ? null : amount.inKroner();
        };
    }
}
