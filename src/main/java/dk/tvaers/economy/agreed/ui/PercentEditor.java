package dk.tvaers.economy.agreed.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import dk.tvaers.economy.agreed.KeyWords;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.MunicipalityCode;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The percentages of each; their sum stands there while they are typed. */
final class PercentEditor extends Composite<Div> {

    private static final int PERCENT_LENGTH = 9;

    private final KeyWords words;
    private final Map<MunicipalityCode, TextField> fields = new LinkedHashMap<>();
    private final Paragraph sum = new Paragraph();

    PercentEditor(KeyWords words, List<MunicipalityCode> members) {
        this.words = words;
        Div grid = new Div();
        grid.addClassName("form-grid");
        for (MunicipalityCode member : members) {
            TextField field = new TextField(words.get("edit.percent", words.name(member)));
            field.setMaxLength(PERCENT_LENGTH);
            field.addValueChangeListener(change -> add());
            fields.put(member, field);
            grid.add(field);
        }
        sum.getElement().setAttribute("role", "status");
        getContent().add(grid, sum);
        add();
    }

    private void add() {
        try {
            sum.setText(words.get(
                    "edit.sum",
                    CountingEditor.figures(words, read().values().stream().reduce(BigDecimal.ZERO, BigDecimal::add))));
        } catch (Invalid notYet) {
            sum.setText(SharePreview.said(words, notYet));
        }
    }

    void show(Map<MunicipalityCode, BigDecimal> percentages) {
        fields.forEach((code, field) -> {
            BigDecimal percent = percentages.get(code);
            field.setValue(percent == null ? "" : CountingEditor.figures(words, percent));
        });
    }

    /** @throws Invalid when something typed is no number; whose field is empty pays nothing */
    SortedMap<MunicipalityCode, BigDecimal> read() {
        SortedMap<MunicipalityCode, BigDecimal> typed = new TreeMap<>();
        fields.forEach((code, field) -> {
            if (!field.isEmpty()) {
                typed.put(code, CountingEditor.number(words, field));
            }
        });
        return typed;
    }
}
