package dk.tvaers.kit.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kit.Dates;
import dk.tvaers.kit.Texts;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** The fields of a form in a grid; each is asked for with the name by which a service refuses it. */
public final class FormFields extends Composite<Div> {

    private final Texts texts;
    private final Map<String, FormField> fields = new LinkedHashMap<>();
    private Runnable typed = () -> {};
    private Runnable changed = () -> {};

    public FormFields(Texts texts) {
        this.texts = texts;
        getContent().addClassName("form-grid");
    }

    /** One line of text. */
    public TextField text(String field, String label, int length) {
        TextField component = new TextField(label);
        component.setMaxLength(length);
        component.setValueChangeMode(ValueChangeMode.LAZY);
        add(field, new FormField(label, component, component::getValue, component::setValue, value -> value));
        return component;
    }

    /** Text of several lines, over the whole width. */
    public TextArea longText(String field, String label, int length) {
        TextArea component = new TextArea(label);
        component.setMaxLength(length);
        component.setMinRows(4);
        component.setValueChangeMode(ValueChangeMode.LAZY);
        component.addClassName("wide");
        add(field, new FormField(label, component, component::getValue, component::setValue, value -> value));
        return component;
    }

    public DatePicker date(String field, String label) {
        DatePicker component = DateField.of(texts, label);
        add(
                field,
                new FormField(
                        label,
                        component,
                        () -> Objects.toString(component.getValue(), ""),
                        value -> component.setValue(value.isEmpty() ? null : LocalDate.parse(value)),
                        value -> new Dates(texts).words(LocalDate.parse(value))));
        return component;
    }

    /** @param options what can be chosen, and what each is called */
    public ComboBox<String> choice(String field, String label, Map<String, String> options) {
        ComboBox<String> component = new ComboBox<>(label);
        component.setItems(options.keySet());
        component.setItemLabelGenerator(key -> options.getOrDefault(key, ""));
        add(
                field,
                new FormField(
                        label,
                        component,
                        () -> Objects.toString(component.getValue(), ""),
                        value -> component.setValue(options.containsKey(value) ? value : null),
                        key -> options.getOrDefault(key, key)));
        return component;
    }

    /** @param options what can be chosen, any number of them, and what each is called */
    public CheckboxGroup<String> several(String field, String label, Map<String, String> options) {
        CheckboxGroup<String> component = new CheckboxGroup<>(label);
        component.setItems(options.keySet());
        component.setItemLabelGenerator(key -> options.getOrDefault(key, ""));
        component.addClassName("wide");
        add(
                field,
                new FormField(
                        label,
                        component,
                        () -> inOrder(options.keySet(), component.getValue()),
                        value -> component.setValue(chosen(options.keySet(), value)),
                        value -> Arrays.stream(value.split(FormValues.BETWEEN))
                                .map(key -> options.getOrDefault(key, key))
                                .collect(Collectors.joining(", "))));
        return component;
    }

    private static String inOrder(Set<String> all, Set<String> chosen) {
        return all.stream().filter(chosen::contains).collect(Collectors.joining(FormValues.BETWEEN));
    }

    private static Set<String> chosen(Set<String> all, String value) {
        Set<String> chosen = new LinkedHashSet<>(Arrays.asList(value.split(FormValues.BETWEEN)));
        chosen.retainAll(all);
        return chosen;
    }

    private void add(String name, FormField field) {
        fields.put(name, field);
        AbstractField<?, ?> component = field.component();
        getContent().add(component);
        component.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                field.accept();
                typed.run();
            }
            changed.run();
        });
    }

    /** Hears of every change, also when a value is put in. */
    void whenChanged(Runnable run) {
        changed = run;
    }

    void whenTyped(Runnable run) {
        typed = run;
    }

    Set<String> names() {
        return fields.keySet();
    }

    void show(Map<String, String> values) {
        fields.forEach((name, field) -> field.write().accept(values.getOrDefault(name, "")));
    }

    Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        fields.forEach((name, field) -> values.put(name, field.read().get()));
        return values;
    }

    void accept() {
        fields.values().forEach(FormField::accept);
    }

    /** Says at each field why it was refused, and goes to the first. */
    void refuse(Invalid invalid) {
        boolean first = true;
        for (Invalid.Problem problem : invalid.problems()) {
            FormField field = fields.get(problem.field());
            if (field == null) {
                throw invalid;
            }
            field.refuse(texts.get(problem.reason(), problem.parameters().toArray()));
            if (first) {
                field.focus();
                first = false;
            }
        }
    }

    /** What somebody else changed since the form was opened, one sentence a field. */
    List<String> differences(KeptForm kept, Map<String, String> now) {
        return fields.entrySet().stream()
                .map(entry -> difference(
                        entry.getValue(),
                        kept.seen().getOrDefault(entry.getKey(), ""),
                        now.getOrDefault(entry.getKey(), ""),
                        kept.typed().getOrDefault(entry.getKey(), "")))
                .filter(sentence -> !sentence.isEmpty())
                .toList();
    }

    private String difference(FormField field, String was, String is, String mine) {
        if (was.equals(is)) {
            return "";
        }
        String nothing = texts.get("kit.form.nothing");
        String before = field.inWords(was, nothing);
        String after = field.inWords(is, nothing);
        return mine.equals(was) || mine.equals(is)
                ? texts.get("kit.form.overtaken.theirs", field.label(), before, after)
                : texts.get("kit.form.overtaken.both", field.label(), before, after, field.inWords(mine, nothing));
    }
}
