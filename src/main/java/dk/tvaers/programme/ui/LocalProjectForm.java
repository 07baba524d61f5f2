package dk.tvaers.programme.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.PersonId;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.DateField;
import dk.tvaers.programme.Participation;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fields of a local project; each stands under the name by which a refusal calls it. */
final class LocalProjectForm extends Composite<Div> {

    private static final int LONG = 200;
    private static final int SHORT = 120;

    private final Texts texts;
    private final Map<String, Component> fields = new LinkedHashMap<>();
    private final Select<Participation> participation = new Select<>();
    private final DatePicker participationOn;
    private final ComboBox<PersonId> owner;
    private final ComboBox<PersonId> leader;
    private final ComboBox<PersonId> deputy;
    private final TextField replacedSystem;
    private final TextField supplier;
    private final DatePicker noticeDeadline;
    private final DatePicker terminatedOn;
    private final TextField caseNumber;

    /** @param names the persons who may be named, by name */
    LocalProjectForm(Texts texts, Map<PersonId, String> names, Runnable typed) {
        this.texts = texts;
        participation.setLabel(texts.get("programme.participation"));
        participation.setItems(Participation.values());
        participation.setItemLabelGenerator(state -> texts.word("programme.participation", state));
        participationOn = date("programme.since");
        owner = person("programme.owner", names);
        leader = person("programme.leader", names);
        deputy = person("programme.deputy", names);
        replacedSystem = text("programme.replaced-system", LONG);
        supplier = text("programme.supplier", SHORT);
        noticeDeadline = date("programme.notice-deadline");
        terminatedOn = date("programme.terminated-on");
        caseNumber = text("programme.case-number", 40);
        caseNumber.setHelperText(texts.get("programme.case-number.help"));
        fields.put("participation", participation);
        fields.put("participationOn", participationOn);
        fields.put("owner", owner);
        fields.put("leader", leader);
        fields.put("deputy", deputy);
        fields.put("replacedSystem", replacedSystem);
        fields.put("supplier", supplier);
        fields.put("noticeDeadline", noticeDeadline);
        fields.put("terminatedOn", terminatedOn);
        fields.put("caseNumber", caseNumber);
        getContent().addClassName("form-grid");
        fields.values().forEach(field -> getContent().add(field));
        fields.values().forEach(field -> listen((AbstractField<?, ?>) field, typed));
    }

    private static void listen(AbstractField<?, ?> field, Runnable typed) {
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                ((HasValidation) field).setInvalid(false);
                typed.run();
            }
        });
    }

    void show(Typed facts) {
        participation.setValue(facts.participation());
        participationOn.setValue(facts.participationOn());
        owner.setValue(facts.owner());
        leader.setValue(facts.leader());
        deputy.setValue(facts.deputy());
        replacedSystem.setValue(facts.replacedSystem() == null ? "" : facts.replacedSystem());
        supplier.setValue(facts.supplier() == null ? "" : facts.supplier());
        noticeDeadline.setValue(facts.noticeDeadline());
        terminatedOn.setValue(facts.terminatedOn());
        caseNumber.setValue(facts.caseNumber() == null ? "" : facts.caseNumber());
    }

    Typed typed() {
        return new Typed(
                participation.getOptionalValue().orElse(null),
                participationOn.getOptionalValue().orElse(null),
                owner.getOptionalValue().orElse(null),
                leader.getOptionalValue().orElse(null),
                deputy.getOptionalValue().orElse(null),
                plain(replacedSystem),
                plain(supplier),
                noticeDeadline.getOptionalValue().orElse(null),
                terminatedOn.getOptionalValue().orElse(null),
                plain(caseNumber));
    }

    /** Says at each field why it was refused, and goes to the first. */
    void refuse(Invalid invalid) {
        boolean first = true;
        for (Invalid.Problem problem : invalid.problems()) {
            Component field = fields.get(problem.field());
            if (field instanceof HasValidation said) {
                said.setErrorMessage(
                        texts.get(problem.reason(), problem.parameters().toArray()));
                said.setInvalid(true);
                if (first && field instanceof Focusable<?> place) {
                    place.focus();
                    first = false;
                }
            }
        }
    }

    void focus() {
        participation.focus();
    }

    private DatePicker date(String key) {
        return DateField.of(texts, texts.get(key));
    }

    private ComboBox<PersonId> person(String key, Map<PersonId, String> names) {
        ComboBox<PersonId> field = new ComboBox<>(texts.get(key));
        field.setItems(names.keySet());
        field.setItemLabelGenerator(id -> names.getOrDefault(id, ""));
        field.setClearButtonVisible(true);
        return field;
    }

    private TextField text(String key, int length) {
        TextField field = new TextField(texts.get(key));
        field.setMaxLength(length);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        return field;
    }

    private static @Nullable String plain(HasValue<?, String> field) {
        String value = field.getValue();
        return value.isBlank() ? null : value.strip();
    }
}
