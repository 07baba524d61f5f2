package dk.tvaers.kit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list as a table: column heads, and rows whose first cell heads them. On a phone each row of many columns becomes a card
 * that names its fields; the roles are said, because a table element loses its meaning with its display.
 */
public final class PlainTable extends Composite<Div> {

    /** A date or the name of a municipality: up to so many characters a cell is never broken in two lines. */
    private static final int SHORT = 20;

    /** So many columns stand beside each other on a phone. */
    private static final int FITS_A_PHONE = 2;

    private final NativeTable table = new NativeTable();
    private final NativeTableRow heads = new NativeTableRow();
    private final NativeTableBody body = new NativeTableBody();
    private final List<Boolean> numeric = new ArrayList<>();
    private final List<String> names = new ArrayList<>();

    /** @param name what the table lists, for who cannot see what stands above it */
    public PlainTable(String name) {
        table.addClassName("table");
        table.getElement().setAttribute("aria-label", name);
        table.add(is("rowgroup", new NativeTableHeader(is("row", heads))), is("rowgroup", body));
        is("table", table);
        getContent().addClassNames("panel", "table-scroll");
        getContent().getElement().setAttribute("tabindex", "0");
        getContent().getElement().setAttribute("role", "region");
        getContent().getElement().setAttribute("aria-label", name);
        getContent().add(table);
    }

    public PlainTable column(String head) {
        return column(new Text(head), false, null);
    }

    public PlainTable numbers(String head) {
        return column(new Text(head), true, null);
    }

    /** @param sorted {@code ascending}, {@code descending}, or null when the list is sorted by something else */
    public PlainTable column(Component head, boolean numbers, @Nullable String sorted) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(head);
        cell.getElement().setAttribute("scope", "col");
        if (numbers) {
            cell.addClassName("num");
        }
        if (sorted != null) {
            cell.getElement().setAttribute("aria-sort", sorted);
        }
        numeric.add(numbers);
        names.add(cell.getElement().getTextRecursively());
        getContent().getElement().getClassList().set("as-cards", names.size() > FITS_A_PHONE);
        heads.add(is("columnheader", cell));
        return this;
    }

    public PlainTable row(Component head, Component... cells) {
        NativeTableHeaderCell first = new NativeTableHeaderCell(head);
        first.getElement().setAttribute("scope", "row");
        NativeTableRow row = is("row", new NativeTableRow());
        row.add(is("rowheader", first));
        for (int i = 0; i < cells.length; i++) {
            NativeTableCell cell = is("cell", new NativeTableCell(cells[i]));
            cell.getElement().setAttribute("data-name", names.get(i + 1));
            if (numeric.get(i + 1)) {
                cell.addClassName("num");
            }
            if (cell.getElement().getTextRecursively().length() <= SHORT) {
                cell.addClassName("short");
            }
            if (isNothing(cells[i].getElement())) {
                cell.addClassName("nothing");
            }
            row.add(cell);
        }
        body.add(row);
        return this;
    }

    public PlainTable row(String head, String... cells) {
        Component[] texts = new Component[cells.length];
        for (int i = 0; i < cells.length; i++) {
            texts[i] = new Text(cells[i]);
        }
        return row(new Text(head), texts);
    }

    /** Neither words nor anything to look at: a card on a phone leaves its line out. */
    private static boolean isNothing(Element element) {
        return element.getTextRecursively().isBlank()
                && (element.isTextNode()
                        || element.getChildCount() == 0
                                && List.of("span", "div").contains(element.getTag())
                                && element.getAttributeNames().findAny().isEmpty());
    }

    private static <C extends Component> C is(String role, C component) {
        component.getElement().setAttribute("role", role);
        return component;
    }
}
