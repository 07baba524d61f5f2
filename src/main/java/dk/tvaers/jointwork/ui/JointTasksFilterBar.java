package dk.tvaers.jointwork.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import dk.tvaers.jointwork.JointTaskFilter;
import dk.tvaers.jointwork.JointTaskFilter.Which;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.ProjectId;
import dk.tvaers.kit.Texts;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What narrows the list of joint tasks; each choice is a new address. */
final class JointTasksFilterBar extends Composite<Div> {

    JointTasksFilterBar(
            Texts texts,
            JointTasksAddress state,
            Map<MunicipalityCode, String> municipalities,
            Map<ProjectId, String> projects,
            Consumer<JointTasksAddress> changed) {
        JointTaskFilter filter = state.filter();
        String all = texts.get("jointwork.filter.all");
        TextField text = new TextField(texts.get("jointwork.filter.text"));
        text.setClearButtonVisible(true);
        text.setValue(filter.text() == null ? "" : filter.text());
        Select<Which> which = new Select<>();
        which.setLabel(texts.get("jointwork.state"));
        which.setEmptySelectionAllowed(true);
        which.setEmptySelectionCaption(all);
        which.setItems(Which.values());
        which.setItemLabelGenerator(each -> each == null ? all : texts.word("jointwork.which", each));
        which.setValue(filter.which());
        ComboBox<MunicipalityCode> municipality =
                choice(texts.get("jointwork.filter.municipality"), all, municipalities, filter.municipality());
        ComboBox<ProjectId> project = choice(texts.get("jointwork.project"), all, projects, filter.project());
        List.<HasValue<?, ?>>of(text, which, municipality, project)
                .forEach(field -> field.addValueChangeListener(change -> changed.accept(new JointTasksAddress(
                        new JointTaskFilter(
                                text.getValue(),
                                which.getValue(),
                                municipality.getValue(),
                                project.getValue(),
                                filter.sort()),
                        0))));
        getContent().addClassName("filter-bar");
        getContent().add(text, which, municipality, project);
    }

    static <T> ComboBox<T> choice(String label, String all, Map<T, String> options, @Nullable T chosen) {
        ComboBox<T> box = new ComboBox<>(label);
        box.setItems(options.keySet());
        box.setItemLabelGenerator(each -> options.getOrDefault(each, ""));
        box.setPlaceholder(all);
        box.setClearButtonVisible(true);
        box.setValue(chosen != null && options.containsKey(chosen) ? chosen : null);
        return box;
    }
}
