package dk.tvaers.economy.agreed.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import dk.tvaers.economy.agreed.KeyWords;
import dk.tvaers.economy.key.Inhabitants;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kit.Amounts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** How inhabitants count: from which number on they count less, and how many are counted at most. */
final class CountingEditor extends Composite<Div> {

    private static final int NUMBER_LENGTH = 9;

    private final KeyWords words;
    private final TextField cap;
    private final Div rows = new Div();
    private final List<Row> brackets = new ArrayList<>();

    private record Row(TextField above, TextField factor) {

        boolean isEmpty() {
            return above.isEmpty() && factor.isEmpty();
        }
    }

    CountingEditor(KeyWords words) {
        this.words = words;
        cap = field(words.get("edit.cap"));
        cap.setHelperText(words.get("edit.cap.help"));
        Div fields = new Div(cap);
        fields.addClassName("form-grid");
        getContent().add(fields, rows, new Button(words.get("edit.bracket.add"), press -> add()));
    }

    private Row add() {
        Row row = new Row(
                field(words.get("edit.bracket.above", brackets.size() + 1)),
                field(words.get("edit.bracket.factor", brackets.size() + 1)));
        row.factor().setHelperText(words.get("edit.bracket.help"));
        brackets.add(row);
        Div line = new Div(row.above(), row.factor());
        line.addClassName("form-grid");
        rows.add(line);
        return row;
    }

    void show(Inhabitants counting) {
        cap.setValue(counting.cap() == null ? "" : figures(words, BigDecimal.valueOf(counting.cap())));
        brackets.clear();
        rows.removeAll();
        counting.brackets().forEach(bracket -> {
            Row row = add();
            row.above().setValue(figures(words, BigDecimal.valueOf(bracket.above())));
            row.factor().setValue(figures(words, bracket.factor()));
        });
    }

    /** @throws Invalid when something cannot be read; a bracket of which nothing is typed is none */
    Inhabitants read() {
        return new Inhabitants(
                brackets.stream()
                        .filter(row -> !row.isEmpty())
                        .map(row -> new Inhabitants.Bracket(whole(row.above()), number(words, row.factor())))
                        .toList(),
                cap.isEmpty() ? null : whole(cap));
    }

    private int whole(TextField typed) {
        try {
            return number(words, typed).intValueExact();
        } catch (ArithmeticException noWholeNumber) {
            throw new Invalid("key", "key.edit.whole", typed.getLabel());
        }
    }

    /** @throws Invalid when no number is typed */
    static BigDecimal number(KeyWords words, TextField typed) {
        try {
            return new Amounts(words.texts()).number("key", typed.getValue());
        } catch (Invalid unreadable) {
            throw new Invalid("key", "key.edit.number", typed.getLabel());
        }
    }

    static String figures(KeyWords words, BigDecimal number) {
        return new Amounts(words.texts()).figures(number);
    }

    private static TextField field(String label) {
        TextField field = new TextField(label);
        field.setMaxLength(NUMBER_LENGTH);
        return field;
    }
}
