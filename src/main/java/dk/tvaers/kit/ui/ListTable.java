package dk.tvaers.kit.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import dk.tvaers.kit.ColumnChoices;
import java.util.List;
import java.util.function.Function;

/** A list as a table, with the choice of its columns and the way to Excel above it. */
public final class ListTable<T> extends Composite<Div> {

    private final ListColumns<T> columns;
    private final List<ListColumn<T>> shown;
    private final ColumnChoices choices;
    private final Function<List<String>, Anchor> excel;
    private List<String> filters = List.of();
    private boolean wide;

    ListTable(
            ListColumns<T> columns,
            List<ListColumn<T>> shown,
            ColumnChoices choices,
            Function<List<String>, Anchor> excel) {
        this.columns = columns;
        this.shown = shown;
        this.choices = choices;
        this.excel = excel;
    }

    /** What narrows the list, in words: said at the foot of the workbook. */
    public ListTable<T> filtered(List<String> words) {
        filters = List.copyOf(words);
        return this;
    }

    /** It has many columns and uses the whole width. */
    public ListTable<T> wide() {
        wide = true;
        return this;
    }

    /** @param items the part of the list that the page shows */
    public ListTable<T> show(List<T> items) {
        Div tools = new Div();
        tools.addClassName("list-tools");
        if (columns.all().size() > 2) {
            tools.add(new ColumnChooser(
                    columns, shown.stream().map(ListColumn::key).toList(), choices));
        }
        tools.add(excel.apply(filters));
        PlainTable table = columns.table(shown, items);
        table.getElement().getClassList().set("wide", wide);
        getContent().removeAll();
        getContent().add(tools, table);
        return this;
    }
}
