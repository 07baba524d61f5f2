package dk.tvaers.economy.agreed.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import dk.tvaers.economy.agreed.KeyWords;
import dk.tvaers.economy.key.AllocationKey;
import dk.tvaers.economy.key.KeyKind;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.Now;
import dk.tvaers.kit.ui.DateField;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;

/** A key as fields: of its kind only what that kind needs; of a mixed one an editor for each component. */
final class KeyEditor extends Composite<Div> {

    private static final int SHARE_LENGTH = 9;

    private final KeyWords words;
    private final List<MunicipalityCode> members;
    private final ComboBox<KeyKind> kind;
    private final DatePicker populationDate;
    private final CountingEditor counting;
    private final PercentEditor percentages;
    private final DatePicker first;
    private final DatePicker last;
    private final CheckboxGroup<MunicipalityCode> participants;
    private final Div components = new Div();
    private final List<Part> parts = new ArrayList<>();
    private final Button addPart;

    private record Part(TextField share, KeyEditor key, Component panel) {}

    /**
     * @param members among whom participants are chosen
     * @param kinds that can be chosen; no component of a mixed key is mixed
     */
    KeyEditor(KeyWords words, List<MunicipalityCode> members, List<KeyKind> kinds) {
        this.words = words;
        this.members = members;
        kind = new ComboBox<>(words.get("kind"));
        kind.setItems(kinds);
        kind.setItemLabelGenerator(words::kind);
        populationDate = DateField.of(words.texts(), words.get("edit.population-date"));
        populationDate.setHelperText(words.get("edit.population-date.help"));
        populationDate.setValue(Now.today());
        counting = new CountingEditor(words);
        percentages = new PercentEditor(words, members);
        first = month(words.get("edit.first"));
        last = month(words.get("edit.last"));
        participants = new CheckboxGroup<>(words.get("edit.participants"));
        participants.setItems(members);
        participants.setItemLabelGenerator(words::name);
        participants.setHelperText(words.get("edit.participants.help"));
        addPart = new Button(words.get("edit.component.add"), press -> addPart());
        Div fields = new Div(kind, populationDate, first, last);
        fields.addClassName("form-grid");
        getContent().add(fields, counting, percentages, components, addPart, participants);
        kind.addValueChangeListener(change -> showFields());
        kind.setValue(kinds.getFirst());
    }

    private DatePicker month(String label) {
        DatePicker picker = DateField.of(words.texts(), label);
        picker.setHelperText(words.get("edit.month.help"));
        picker.setValue(Now.today());
        return picker;
    }

    private void showFields() {
        KeyKind chosen = kind.getValue();
        populationDate.setVisible(chosen == KeyKind.PER_INHABITANT);
        counting.setVisible(chosen == KeyKind.PER_INHABITANT);
        percentages.setVisible(chosen == KeyKind.FIXED);
        first.setVisible(chosen == KeyKind.HOURS);
        last.setVisible(chosen == KeyKind.HOURS);
        components.setVisible(chosen == KeyKind.MIXED);
        addPart.setVisible(chosen == KeyKind.MIXED);
        participants.setVisible(chosen != null && chosen != KeyKind.FIXED && chosen != KeyKind.MIXED);
        if (chosen == KeyKind.MIXED && parts.isEmpty()) {
            addPart();
            addPart();
        }
    }

    private Part addPart() {
        TextField share = new TextField(words.get("edit.share", parts.size() + 1));
        share.setMaxLength(SHARE_LENGTH);
        KeyEditor key = new KeyEditor(
                words,
                members,
                Arrays.stream(KeyKind.values())
                        .filter(each -> each != KeyKind.MIXED)
                        .toList());
        Div panel = new Div();
        Part part = new Part(share, key, panel);
        Button remove = new Button(words.get("edit.component.remove"), press -> {
            parts.remove(part);
            components.remove(panel);
        });
        panel.add(share, key, remove);
        panel.addClassNames("panel", "padded");
        parts.add(part);
        components.add(panel);
        return part;
    }

    /** Starts from a key. */
    void show(AllocationKey key) {
        kind.setValue(key.kind());
        participants.setValue(key.participants());
        switch (key) {
            case AllocationKey.Equal _ -> {}
            case AllocationKey.PerInhabitant each -> {
                populationDate.setValue(each.populationDate());
                counting.show(each.counting());
            }
            case AllocationKey.Fixed each -> percentages.show(each.percentages());
            case AllocationKey.Hours each -> {
                first.setValue(each.first().atDay(1));
                last.setValue(each.last().atDay(1));
            }
            case AllocationKey.Mixed each -> {
                parts.clear();
                components.removeAll();
                each.components().forEach(component -> {
                    Part part = addPart();
                    part.share().setValue(CountingEditor.figures(words, component.share()));
                    part.key().show(component.key());
                });
            }
        }
    }

    /** @throws Invalid when something is missing, cannot be read, or makes no key */
    AllocationKey read() {
        TreeSet<MunicipalityCode> taking = new TreeSet<>(participants.getValue());
        return switch (Objects.requireNonNullElse(kind.getValue(), KeyKind.EQUAL)) {
            case EQUAL -> new AllocationKey.Equal(taking);
            case PER_INHABITANT -> new AllocationKey.PerInhabitant(date(populationDate), counting.read(), taking);
            case FIXED -> new AllocationKey.Fixed(percentages.read());
            case HOURS -> new AllocationKey.Hours(YearMonth.from(date(first)), YearMonth.from(date(last)), taking);
            case MIXED ->
                new AllocationKey.Mixed(parts.stream()
                        .map(part -> new AllocationKey.Component(
                                share(part.share()), part.key().read()))
                        .toList());
        };
    }

    private BigDecimal share(TextField typed) {
        return CountingEditor.number(words, typed);
    }

    private static LocalDate date(DatePicker picker) {
        LocalDate date = picker.getValue();
        if (date == null) {
            throw new Invalid("key", "key.edit.date-missing");
        }
        return date;
    }
}
