package dk.tvaers.loan.specialist.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kit.ui.DateField;
import dk.tvaers.loan.specialist.CatalogueEntryId;
import dk.tvaers.loan.specialist.Week;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What narrows specialists and their capacity; each choice is a new address. */
final class SpecialistsFilterBar extends Composite<Div> {

    SpecialistsFilterBar(
            SpecialistWords words,
            SpecialistsAddress state,
            Map<CatalogueEntryId, String> competences,
            Map<MunicipalityCode, String> municipalities,
            Consumer<SpecialistsAddress> changed) {
        ComboBox<CatalogueEntryId> competence = combo(words, words.get("competence"), competences, state.competence());
        ComboBox<MunicipalityCode> municipality =
                combo(words, words.get("municipality"), municipalities, state.municipality());
        DatePicker from = day(words, "filter.free-from", state.freeFrom());
        DatePicker to = day(words, "filter.free-to", state.freeTo());
        List.<HasValue<?, ?>>of(competence, municipality, from, to)
                .forEach(field -> field.addValueChangeListener(change -> changed.accept(new SpecialistsAddress(
                        competence.getValue(),
                        municipality.getValue(),
                        week(from),
                        week(to),
                        state.retired(),
                        state.start(),
                        0))));
        getContent().addClassName("filter-bar");
        getContent().add(competence, municipality, from, to);
    }

    private static @Nullable Week week(DatePicker field) {
        return field.getValue() == null ? null : Week.of(field.getValue());
    }

    private static DatePicker day(SpecialistWords words, String label, @Nullable Week chosen) {
        DatePicker field = DateField.of(words.texts(), words.get(label));
        field.setClearButtonVisible(true);
        field.setValue(chosen == null ? null : chosen.monday());
        return field;
    }

    private static <T> ComboBox<T> combo(
            SpecialistWords words, String label, Map<T, String> items, @Nullable T chosen) {
        ComboBox<T> field = new ComboBox<>(label);
        field.setItems(items.keySet());
        field.setItemLabelGenerator(each -> items.getOrDefault(each, ""));
        field.setPlaceholder(words.get("filter.all"));
        field.setClearButtonVisible(true);
        field.setValue(items.containsKey(chosen) ? chosen : null);
        return field;
    }
}
