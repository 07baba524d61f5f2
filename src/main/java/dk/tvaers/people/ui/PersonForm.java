package dk.tvaers.people.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import dk.tvaers.collaboration.MembershipItem;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kit.Texts;
import dk.tvaers.people.PersonAt;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fields of a person; each stands under the name by which a refusal calls it. */
final class PersonForm extends Composite<Div> {

    private final TextField name;
    private final TextField title;
    private final TextField email;
    private final TextField phone;
    private final ComboBox<String> municipality = new ComboBox<>();
    private final ComboBox<PersonAt> deputy = new ComboBox<>();
    private final List<PersonAt> deputies;
    private final FieldProblems problems;
    private long version;

    /** @param deputies who can stand in for the person */
    PersonForm(Texts texts, List<MembershipItem> members, List<PersonAt> deputies, Runnable typed) {
        this.deputies = deputies;
        name = new TextField(texts.get("people.name"));
        name.setRequiredIndicatorVisible(true);
        title = new TextField(texts.get("people.title"));
        email = new TextField(texts.get("people.email"));
        email.setHelperText(texts.get("people.email.help"));
        phone = new TextField(texts.get("people.phone"));
        Map<String, String> names = new LinkedHashMap<>();
        members.forEach(member -> names.put(member.code().value(), member.shortName()));
        municipality.setLabel(texts.get("people.municipality"));
        municipality.setItems(names.keySet());
        municipality.setItemLabelGenerator(code -> names.getOrDefault(code, code));
        municipality.setClearButtonVisible(true);
        municipality.setHelperText(texts.get("people.municipality.help"));
        deputy.setLabel(texts.get("people.deputy"));
        deputy.setItems(deputies);
        deputy.setItemLabelGenerator(PersonAt::label);
        deputy.setClearButtonVisible(true);
        deputy.setHelperText(texts.get("people.deputy.help"));
        Map<String, HasValidation> fields = new LinkedHashMap<>();
        fields.put("name", name);
        fields.put("title", title);
        fields.put("email", email);
        fields.put("phone", phone);
        fields.put("municipality", municipality);
        fields.put("deputy", deputy);
        problems = new FieldProblems(texts, fields);
        getContent().addClassName("form-grid");
        getContent().add(name, title, municipality, email, phone, deputy);
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

    void show(PersonTyped typed) {
        name.setValue(typed.name());
        title.setValue(typed.title());
        email.setValue(typed.email());
        phone.setValue(typed.phone());
        municipality.setValue(typed.municipality());
        deputy.setValue(person(typed.deputy()));
        version = typed.version();
        problems.clear();
    }

    PersonTyped typed() {
        return new PersonTyped(
                name.getValue(),
                title.getValue(),
                email.getValue(),
                phone.getValue(),
                municipality.getValue(),
                deputy.getValue() == null ? null : deputy.getValue().id().toString(),
                version);
    }

    void refuse(Invalid invalid) {
        problems.show(invalid);
    }

    void focus() {
        name.focus();
    }

    private @Nullable PersonAt person(@Nullable String id) {
        return deputies.stream()
                .filter(each -> each.id().toString().equals(id))
                .findFirst()
                .orElse(null);
    }
}
