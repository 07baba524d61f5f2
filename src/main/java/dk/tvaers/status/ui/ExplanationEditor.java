package dk.tvaers.status.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import dk.tvaers.kit.ui.DateField;
import dk.tvaers.programme.ResponsibleItem;
import dk.tvaers.status.Dimension;
import dk.tvaers.status.Explanation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Why colours are not green, what is done about it, who does it, and by when. */
final class ExplanationEditor {

    private static final int TYPING_PAUSE_MILLISECONDS = 800;

    private final CheckboxGroup<Dimension> covers = new CheckboxGroup<>();
    private final TextArea cause = new TextArea();
    private final TextArea action = new TextArea();
    private final ComboBox<ResponsibleItem> owner = new ComboBox<>();
    private final DatePicker due;
    private final String project;
    private final Owners owners;
    private final MonthWords words;
    private List<Dimension> choices = List.of();

    /** @param project what the fields are read aloud with */
    ExplanationEditor(String id, String project, Owners owners, MonthWords words) {
        this.project = project;
        this.owners = owners;
        this.words = words;
        this.due = DateField.of(words.texts(), words.get("explanation.due"));
        covers.setId(id + "-covers");
        covers.addClassName("wide");
        covers.setItemLabelGenerator(words.words()::dimension);
        covers.setLabel(words.get("explanation.covers"));
        cause.setId(id + "-cause");
        action.setId(id + "-action");
        owner.setId(id + "-owner");
        due.setId(id + "-due");
        for (TextArea text : List.of(cause, action)) {
            text.setMaxLength(Explanation.LONGEST);
            text.setMinRows(2);
            text.setValueChangeMode(ValueChangeMode.LAZY);
            text.setValueChangeTimeout(TYPING_PAUSE_MILLISECONDS);
        }
        owner.setItems(owners.all());
        owner.setItemLabelGenerator(ResponsibleItem::name);
        action.setLabel(words.get("explanation.action"));
        owner.setLabel(words.get("explanation.owner"));
    }

    List<Component> parts() {
        return List.of(covers, cause, action, owner, due);
    }

    /** Calls when something is typed; the colours that are covered have a call of their own. */
    void onChange(Runnable typed, Runnable assigned) {
        covers.addValueChangeListener(event -> assigned.run());
        cause.addValueChangeListener(event -> typed.run());
        action.addValueChangeListener(event -> typed.run());
        owner.addValueChangeListener(event -> typed.run());
        due.addValueChangeListener(event -> typed.run());
    }

    /** @param choices the colours that can be explained at all */
    void show(Explanation explanation, List<Dimension> covered, List<Dimension> choices) {
        boolean visible = !covered.isEmpty();
        parts().forEach(part -> part.setVisible(visible));
        covers.setVisible(visible && choices.size() > 1);
        if (!this.choices.equals(choices)) {
            this.choices = choices;
            covers.setItems(choices);
        }
        covers.setValue(Set.copyOf(covered));
        String about = words.list(covered);
        cause.setLabel(words.get("explanation.cause", about));
        name(cause, words.get("explanation.cause", about));
        name(action, words.get("explanation.action.about", about));
        owner.setAriaLabel(words.get("field", project, words.get("explanation.owner.about", about)));
        due.setAriaLabel(words.get("field", project, words.get("explanation.due.about", about)));
        cause.setValue(text(explanation.cause()));
        action.setValue(text(explanation.action()));
        owner.setValue(owners.of(explanation.owner()));
        due.setValue(explanation.due());
    }

    /** What is typed, about the same colours as before. */
    Explanation typed(List<Dimension> dimensions) {
        ResponsibleItem person = owner.getValue();
        return new Explanation(
                dimensions, cause.getValue(), action.getValue(), person == null ? null : person.id(), due.getValue());
    }

    List<Dimension> covers() {
        return new ArrayList<>(covers.getValue());
    }

    /** The fields by their names in the API. */
    Map<String, MonthField> fields() {
        Map<String, MonthField> fields = new LinkedHashMap<>();
        fields.put("dimensions", new MonthField(covers, cause));
        fields.put("cause", MonthField.of(cause));
        fields.put("action", MonthField.of(action));
        fields.put("owner", MonthField.of(owner));
        fields.put("due", MonthField.of(due));
        return fields;
    }

    private void name(TextArea field, String label) {
        field.setAriaLabel(words.get("field", project, label));
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
