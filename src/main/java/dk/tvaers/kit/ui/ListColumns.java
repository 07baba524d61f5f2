package dk.tvaers.kit.ui;

import com.vaadin.flow.component.Component;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.excel.ExcelColumn;
import dk.tvaers.kit.excel.ExcelColumn.Kind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a list has to show, declared once for the page and for Excel. The first column names the record and always stands;
 * those after {@link #more()} are there for who asks for them.
 */
public final class ListColumns<T> {

    private final Texts texts;
    private final String name;
    private final String title;
    private final List<ListColumn<T>> columns = new ArrayList<>();
    private boolean standard = true;
    private @Nullable String actsHead;
    private @Nullable Function<T, Component> acts;

    /**
     * @param name of the list in the address and among the reader's choices; like no other
     * @param title what it lists, in the reader's language
     */
    public ListColumns(Texts texts, String name, String title) {
        this.texts = texts;
        this.name = name;
        this.title = title;
    }

    public ListColumns<T> text(String key, String head, Function<T, @Nullable String> value) {
        return column(key, head, Kind.TEXT, value::apply);
    }

    public ListColumns<T> yesNo(String key, String head, Predicate<T> value) {
        return column(key, head, Kind.TEXT, item -> texts.get(value.test(item) ? "kit.yes" : "kit.no"));
    }

    public ListColumns<T> number(String key, String head, Function<T, @Nullable Number> value) {
        return column(key, head, Kind.WHOLE, value::apply);
    }

    /** With two decimals. */
    public ListColumns<T> decimal(String key, String head, Function<T, @Nullable Number> value) {
        return column(key, head, Kind.DECIMAL, value::apply);
    }

    /** @param value 45 is 45 % */
    public ListColumns<T> percent(String key, String head, Function<T, @Nullable Number> value) {
        return column(key, head, Kind.PERCENT, value::apply);
    }

    public ListColumns<T> date(String key, String head, Function<T, @Nullable LocalDate> value) {
        return column(key, head, Kind.DATE, value::apply);
    }

    public ListColumns<T> moment(String key, String head, Function<T, @Nullable Instant> value) {
        return column(key, head, Kind.MOMENT, value::apply);
    }

    /** How the column that was named last looks on the page: a link, a light. Excel gets its value all the same. */
    public ListColumns<T> shownAs(Function<T, Component> cell) {
        ListColumn<T> last = columns.removeLast();
        columns.add(new ListColumn<>(last.key(), last.excel(), last.standard(), cell, last.order(), last.sorted()));
        return this;
    }

    /**
     * The list can be sorted by the column that was named last.
     *
     * @param address where a press on its head leads
     * @param now {@code ascending}, {@code descending}, or null when the list is sorted by something else
     */
    public ListColumns<T> sortedBy(String address, @Nullable String now) {
        ListColumn<T> last = columns.removeLast();
        columns.add(new ListColumn<>(
                last.key(), last.excel(), last.standard(), last.cell(), OpenAddress.withColumns(address), now));
        return this;
    }

    /** What is named from here on is not among the standard columns. */
    public ListColumns<T> more() {
        standard = false;
        return this;
    }

    /** A last column of what can be done with a row: on the page only, and not to be left out. */
    public ListColumns<T> acts(String head, Function<T, Component> cell) {
        actsHead = head;
        acts = cell;
        return this;
    }

    private ListColumns<T> column(String key, String head, Kind kind, Function<T, @Nullable Object> value) {
        columns.add(new ListColumn<>(key, new ExcelColumn<>(head, kind, value), standard, null, null, null));
        return this;
    }

    String name() {
        return name;
    }

    String title() {
        return title;
    }

    Texts texts() {
        return texts;
    }

    List<ListColumn<T>> all() {
        return Collections.unmodifiableList(columns);
    }

    List<String> standard() {
        return columns.stream()
                .filter(ListColumn::standard)
                .map(ListColumn::key)
                .toList();
    }

    /** Those with one of the keys, the first always; the standard ones when no key is of a column. */
    List<ListColumn<T>> chosen(List<String> keys) {
        Set<String> known = columns.stream().map(ListColumn::key).collect(Collectors.toSet());
        known.retainAll(keys);
        if (known.isEmpty()) {
            known.addAll(standard());
        }
        known.add(columns.getFirst().key());
        return columns.stream().filter(column -> known.contains(column.key())).toList();
    }

    PlainTable table(List<ListColumn<T>> shown, List<T> items) {
        PlainTable table = new PlainTable(title);
        shown.forEach(column -> table.column(column.head(), column.isNumber(), column.sorted()));
        if (actsHead != null) {
            table.column(actsHead);
        }
        for (T item : items) {
            List<Component> cells = new ArrayList<>();
            shown.stream().skip(1).forEach(column -> cells.add(column.show(item, texts)));
            if (acts != null) {
                cells.add(acts.apply(item));
            }
            table.row(shown.getFirst().show(item, texts), cells.toArray(Component[]::new));
        }
        return table;
    }
}
