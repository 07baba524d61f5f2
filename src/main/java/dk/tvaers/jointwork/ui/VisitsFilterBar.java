package dk.tvaers.jointwork.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.DateField;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/** The period of the hours and the visits, and whose visits; each choice is a new address. */
final class VisitsFilterBar extends Composite<Div> {

    VisitsFilterBar(
            Texts texts,
            VisitsAddress state,
            Map<MunicipalityCode, String> municipalities,
            Consumer<VisitsAddress> changed) {
        DatePicker from = DateField.of(texts, texts.get("jointwork.visit.from"));
        from.setValue(state.from());
        DatePicker to = DateField.of(texts, texts.get("jointwork.visit.to"));
        to.setValue(state.to());
        to.setClearButtonVisible(true);
        ComboBox<MunicipalityCode> municipality = JointTasksFilterBar.choice(
                texts.get("jointwork.visit.municipality"),
                texts.get("jointwork.filter.all"),
                municipalities,
                state.municipality());
        List.<HasValue<?, ?>>of(from, to, municipality)
                .forEach(field -> field.addValueChangeListener(change -> changed.accept(new VisitsAddress(
                        municipality.getValue(),
                        Objects.requireNonNullElse(from.getValue(), VisitsAddress.thisYear()),
                        to.getValue(),
                        state.sort(),
                        0))));
        getContent().addClassName("filter-bar");
        getContent().add(from, to, municipality);
    }
}
