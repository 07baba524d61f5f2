package dk.tvaers.kit.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import dk.tvaers.kit.ColumnChoices;
import dk.tvaers.kit.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Lets the reader choose the columns of a list; the choice stands in the address and is remembered. */
final class ColumnChooser extends Composite<NativeDetails> {

    private final ListColumns<?> columns;
    private final ColumnChoices choices;
    private final String id;
    private final CheckboxGroup<String> boxes = new CheckboxGroup<>();

    ColumnChooser(ListColumns<?> columns, List<String> shown, ColumnChoices choices) {
        this.columns = columns;
        this.choices = choices;
        this.id = "columns-" + columns.name();
        Texts texts = columns.texts();
        String first = columns.all().getFirst().excel().head();
        Map<String, String> heads = new LinkedHashMap<>();
        columns.all().stream()
                .skip(1)
                .forEach(column -> heads.put(column.key(), column.excel().head()));
        boxes.setLabel(texts.get("kit.list.columns.of", columns.title()));
        boxes.setHelperText(texts.get("kit.list.columns.first", first));
        boxes.setItems(heads.keySet());
        boxes.setItemLabelGenerator(key -> heads.getOrDefault(key, key));
        boxes.select(shown.stream().filter(heads::containsKey).toList());
        NativeButton show = new NativeButton(texts.get("kit.list.columns.show"), click -> choose());
        NativeButton standard = new NativeButton(texts.get("kit.list.columns.standard"), click -> reset());
        show.addClassName("button");
        standard.addClassName("button");
        Div actions = new Div(show, standard);
        actions.addClassName("actions");
        Div panel = new Div(boxes, actions);
        panel.addClassNames("panel", "padded");
        getContent().addClassName("list-columns");
        getContent().setSummaryText(texts.get("kit.list.columns"));
        getContent().getSummary().setId(id);
        getContent().setContent(panel);
    }

    private void choose() {
        List<String> ticked = new ArrayList<>(boxes.getValue());
        // with none ticked the first stands alone
        ticked.add(columns.all().getFirst().key());
        List<String> keys = columns.chosen(ticked).stream().map(ListColumn::key).toList();
        choices.keep(columns.name(), keys);
        open(keys);
    }

    private void reset() {
        choices.drop(columns.name());
        open(List.of());
    }

    /** The page is built anew; reading goes on where it was. */
    private void open(List<String> keys) {
        UI ui = UI.getCurrent();
        OpenAddress.show(ui, columns.name(), keys);
        ui.getPage().executeJs("setTimeout(() => document.getElementById($0)?.focus())", id);
    }
}
