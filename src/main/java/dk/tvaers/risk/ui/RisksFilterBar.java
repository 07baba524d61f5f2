package dk.tvaers.risk.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.ProjectId;
import dk.tvaers.risk.Band;
import dk.tvaers.risk.RiskFilter;
import dk.tvaers.risk.RiskKind;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What narrows the register; each choice is a new address. */
final class RisksFilterBar extends Composite<Div> {

    /** What can be picked out. */
    private enum Only {
        OVERDUE,
        ESCALATED
    }

    private final RiskWords words;
    private final RiskFilter filter;
    private final TextField text;
    private final Select<RiskKind> kind;
    private final Select<RiskFilter.Which> which;
    private final Select<Band> band;
    private final Select<Only> only;
    private final ComboBox<ProjectId> project;
    private final ComboBox<MunicipalityCode> municipality;

    RisksFilterBar(
            RiskWords words,
            RiskFilter filter,
            Map<ProjectId, String> projects,
            Map<MunicipalityCode, String> municipalities,
            Consumer<RisksAddress> changed) {
        this.words = words;
        this.filter = filter;
        text = new TextField(words.get("filter.text"));
        text.setClearButtonVisible(true);
        text.setValue(Objects.requireNonNullElse(filter.text(), ""));
        which = new Select<>();
        which.setLabel(words.get("state"));
        which.setItems(RiskFilter.Which.values());
        which.setItemLabelGenerator(each -> words.texts().word("risk.which", each));
        which.setValue(filter.which());
        kind = select(words.get("kind"), RiskKind.values(), words::kind, filter.kind());
        band = select(words.get("weight"), Band.values(), words::band, filter.band());
        only = select(
                words.get("filter.only"),
                Only.values(),
                each -> words.texts().word("risk.filter", each),
                filter.overdue() ? Only.OVERDUE : filter.escalated() ? Only.ESCALATED : null);
        project = combo(words.get("project"), projects, filter.project());
        municipality = combo(words.get("municipality"), municipalities, filter.municipality());
        List.<HasValue<?, ?>>of(text, which, kind, band, project, municipality, only)
                .forEach(field -> field.addValueChangeListener(change -> changed.accept(RisksAddress.of(chosen()))));
        getContent().addClassName("filter-bar");
        getContent().add(text, which, kind, band, project, municipality, only);
    }

    private RiskFilter chosen() {
        return new RiskFilter(
                text.getValue(),
                kind.getValue(),
                which.getValue(),
                municipality.getValue(),
                filter.programme(),
                project.getValue(),
                filter.localProject(),
                band.getValue(),
                filter.probability(),
                filter.consequence(),
                only.getValue() == Only.OVERDUE,
                only.getValue() == Only.ESCALATED,
                filter.sort());
    }

    private <T> Select<T> select(String label, T[] items, Function<T, String> word, @Nullable T chosen) {
        String all = words.get("filter.all");
        Select<T> field = new Select<>();
        field.setLabel(label);
        field.setEmptySelectionAllowed(true);
        field.setEmptySelectionCaption(all);
        field.setItems(items);
        field.setItemLabelGenerator(each -> each == null ? all : word.apply(each));
        field.setValue(chosen);
        return field;
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
