package dk.tvaers.people.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import dk.tvaers.access.Role;
import dk.tvaers.collaboration.MembershipItem;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.Period;
import dk.tvaers.kernel.ProjectId;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.DateField;
import dk.tvaers.people.RoleItem;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A role to give or to correct: which, to what it is bound, and its days. Only what the role needs is asked. */
final class RoleForm extends Composite<Div> {

    /** What was chosen. */
    record Chosen(
            Role role,
            @Nullable MunicipalityCode municipality,
            @Nullable ProjectId project,
            Period period) {}

    private final Select<Role> role = new Select<>();
    private final ComboBox<MunicipalityCode> municipality = new ComboBox<>();
    private final ComboBox<ProjectId> project = new ComboBox<>();
    private final DatePicker from;
    private final DatePicker to;
    private final FieldProblems problems;

    RoleForm(Texts texts, List<MembershipItem> members, Map<ProjectId, String> projects) {
        Map<MunicipalityCode, String> names = new LinkedHashMap<>();
        members.forEach(member -> names.put(member.code(), member.shortName()));
        role.setLabel(texts.get("people.role"));
        role.setItems(Role.values());
        role.setItemLabelGenerator(each -> texts.word("people.role", each));
        role.addValueChangeListener(change -> askWhatItNeeds());
        municipality.setLabel(texts.get("people.municipality"));
        municipality.setItems(names.keySet());
        municipality.setItemLabelGenerator(code -> names.getOrDefault(code, code.value()));
        municipality.setClearButtonVisible(true);
        project.setLabel(texts.get("people.project"));
        project.setItems(projects.keySet());
        project.setItemLabelGenerator(id -> projects.getOrDefault(id, ""));
        from = DateField.of(texts, texts.get("people.from"));
        to = DateField.of(texts, texts.get("people.to"));
        to.setHelperText(texts.get("people.role.to.help"));
        to.setClearButtonVisible(true);
        problems = new FieldProblems(
                texts, Map.of("role", role, "municipality", municipality, "project", project, "from", from, "to", to));
        from.setValue(Now.today());
        getContent().addClassName("form-grid");
        getContent().add(role, municipality, project, from, to);
        askWhatItNeeds();
    }

    /** Starts with the municipality where the person works. */
    void suggest(@Nullable MunicipalityCode code) {
        municipality.setValue(code);
    }

    void show(RoleItem item) {
        role.setValue(item.role());
        role.setReadOnly(true);
        municipality.setValue(
                item.municipality() == null ? null : item.municipality().code());
        project.setValue(item.project());
        from.setValue(item.from());
        to.setValue(item.to());
    }

    /** @throws Invalid when something is missing; it is shown at its field by {@link #refuse} */
    Chosen chosen() {
        Role which = role.getValue();
        LocalDate first = from.getValue();
        new Invalid.Collector()
                .check(which != null, "role", "error.required")
                .check(first != null, "from", "error.required")
                .throwIfAny();
        if (which == null || first == null) {
            throw new IllegalStateException("refused-above");
        }
        return new Chosen(
                which,
                municipality.isVisible() ? municipality.getValue() : null,
                project.isVisible() ? project.getValue() : null,
                new Period(first, to.getValue()));
    }

    void refuse(Invalid invalid) {
        problems.show(invalid);
    }

    void focus() {
        if (role.isReadOnly()) {
            from.focus();
        } else {
            role.focus();
        }
    }

    private void askWhatItNeeds() {
        Role chosen = role.getValue();
        municipality.setVisible(chosen != null && chosen.bound() != Role.Bound.COLLABORATION);
        project.setVisible(chosen != null && chosen.bound() == Role.Bound.LOCAL_PROJECT);
    }
}
