package dk.tvaers.loan.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.ProjectId;
import dk.tvaers.loan.LoanRequestFilter;
import dk.tvaers.loan.RequestState;
import dk.tvaers.loan.specialist.CatalogueEntryId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What narrows the needs; each choice is a new address. */
final class MarketFilterBar extends Composite<Div> {

    private final MarketWords words;
    private final MarketAddress shown;
    private final TextField text;
    private final Select<RequestState> state = new Select<>();
    private final ComboBox<MunicipalityCode> municipality;
    private final ComboBox<ProjectId> project;
    private final ComboBox<CatalogueEntryId> competence;

    MarketFilterBar(
            MarketWords words,
            MarketAddress shown,
            Map<MunicipalityCode, String> municipalities,
            Map<ProjectId, String> projects,
            Map<CatalogueEntryId, String> competences,
            Consumer<MarketAddress> changed) {
        this.words = words;
        this.shown = shown;
        LoanRequestFilter filter = shown.filter();
        text = new TextField(words.get("title"));
        text.setClearButtonVisible(true);
        text.setValue(Objects.requireNonNullElse(filter.text(), ""));
        String all = words.get("filter.all");
        state.setLabel(words.get("state"));
        state.setEmptySelectionAllowed(true);
        state.setEmptySelectionCaption(all);
        state.setItems(RequestState.values());
        state.setItemLabelGenerator(each -> each == null ? all : words.state(each));
        state.setValue(filter.state());
        municipality = combo(words.get("municipality"), municipalities, filter.municipality());
        project = combo(words.get("project"), projects, filter.project());
        competence = combo(words.get("competence"), competences, filter.competence());
        List.<HasValue<?, ?>>of(text, state, municipality, project, competence)
                .forEach(field -> field.addValueChangeListener(change -> changed.accept(chosen())));
        getContent().addClassName("filter-bar");
        getContent().add(text, state, municipality, project, competence);
    }

    private MarketAddress chosen() {
        return shown.with(new LoanRequestFilter(
                text.getValue(),
                state.getValue(),
                municipality.getValue(),
                project.getValue(),
                competence.getValue(),
                shown.filter().sort()));
    }

    private <T> ComboBox<T> combo(String label, Map<T, String> items, @Nullable T chosen) {
        ComboBox<T> field = new ComboBox<>(label);
        field.setItems(items.keySet());
        field.setItemLabelGenerator(each -> items.getOrDefault(each, ""));
        field.setPlaceholder(words.get("filter.all"));
        field.setClearButtonVisible(true);
        field.setValue(items.containsKey(chosen) ? chosen : null);
        return field;
    }
}
