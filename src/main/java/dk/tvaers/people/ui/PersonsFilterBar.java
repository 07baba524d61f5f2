package dk.tvaers.people.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import dk.tvaers.access.Role;
import dk.tvaers.collaboration.MembershipItem;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.ProjectId;
import dk.tvaers.kit.Texts;
import dk.tvaers.people.PersonFilter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What narrows the list of persons; each choice is a new address. */
final class PersonsFilterBar extends Composite<Div> {

    private final Texts texts;
    private final ComboBox<MunicipalityCode> municipality = new ComboBox<>();
    private final ComboBox<ProjectId> project = new ComboBox<>();
    private final Select<Role> role = new Select<>();
    private final Select<Boolean> logIn = new Select<>();
    private final Select<Boolean> gone = new Select<>();
    private final TextField text = new TextField();

    PersonsFilterBar(
            Texts texts,
            PersonsAddress state,
            List<MembershipItem> members,
            Map<ProjectId, String> projects,
            Consumer<PersonsAddress> changed) {
        this.texts = texts;
        Map<MunicipalityCode, String> names = new LinkedHashMap<>();
        members.forEach(member -> names.put(member.code(), member.shortName()));
        PersonFilter filter = state.filter();
        municipality.setLabel(texts.get("people.municipality"));
        municipality.setItems(names.keySet());
        municipality.setItemLabelGenerator(code -> names.getOrDefault(code, code.value()));
        municipality.setPlaceholder(texts.get("people.filter.all"));
        municipality.setClearButtonVisible(true);
        municipality.setValue(filter.municipality());
        project.setLabel(texts.get("people.project"));
        project.setItems(projects.keySet());
        project.setItemLabelGenerator(id -> projects.getOrDefault(id, ""));
        project.setPlaceholder(texts.get("people.filter.all"));
        project.setClearButtonVisible(true);
        project.setValue(projects.containsKey(filter.project()) ? filter.project() : null);
        role.setLabel(texts.get("people.role"));
        role.setEmptySelectionAllowed(true);
        role.setEmptySelectionCaption(texts.get("people.filter.all"));
        role.setItems(Role.values());
        role.setItemLabelGenerator(
                each -> each == null ? texts.get("people.filter.all") : texts.word("people.role", each));
        role.setValue(filter.role());
        logIn.setLabel(texts.get("people.log-in"));
        logIn.setEmptySelectionAllowed(true);
        logIn.setEmptySelectionCaption(texts.get("people.filter.all"));
        logIn.setItems(true, false);
        logIn.setItemLabelGenerator(
                has -> has == null ? texts.get("people.filter.all") : texts.get(has ? "kit.yes" : "kit.no"));
        logIn.setValue(filter.logIn());
        gone.setLabel(texts.get("people.filter.gone"));
        gone.setItems(false, true);
        gone.setItemLabelGenerator(has -> texts.get(has ? "people.filter.gone.yes" : "people.filter.gone.no"));
        gone.setValue(filter.gone());
        text.setLabel(texts.get("people.filter.text"));
        text.setClearButtonVisible(true);
        text.setValue(filter.text() == null ? "" : filter.text());
        List.<HasValue<?, ?>>of(municipality, project, role, logIn, gone, text)
                .forEach(field -> field.addValueChangeListener(
                        change -> changed.accept(new PersonsAddress(chosen(filter.sort()), 0))));
        Div bar = getContent();
        bar.addClassName("filter-bar");
        bar.add(municipality, project, role, logIn, gone, text);
    }

    /** What narrows the list, one line each. */
    List<String> words() {
        List<String> words = new ArrayList<>();
        say(words, municipality.getLabel(), municipality.getValue(), municipality.getItemLabelGenerator()::apply);
        say(words, project.getLabel(), project.getValue(), project.getItemLabelGenerator()::apply);
        say(words, role.getLabel(), role.getValue(), role.getItemLabelGenerator()::apply);
        say(words, logIn.getLabel(), logIn.getValue(), logIn.getItemLabelGenerator()::apply);
        say(words, gone.getLabel(), gone.getValue(), gone.getItemLabelGenerator()::apply);
        say(words, text.getLabel(), text.isEmpty() ? null : text.getValue(), typed -> typed);
        return words;
    }

    private <V> void say(List<String> words, String label, @Nullable V value, Function<V, String> word) {
        if (value != null) {
            words.add(texts.get("kit.list.filter", label, word.apply(value)));
        }
    }

    private PersonFilter chosen(PersonFilter.Sort sort) {
        return new PersonFilter(
                municipality.getValue(),
                project.getValue(),
                role.getValue(),
                logIn.getValue(),
                text.getValue(),
                gone.getValue(),
                sort);
    }
}
