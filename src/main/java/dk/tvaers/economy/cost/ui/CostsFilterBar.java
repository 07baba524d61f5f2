package dk.tvaers.economy.cost.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import dk.tvaers.economy.cost.CostFilter;
import dk.tvaers.economy.cost.CostTypeId;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.ProjectId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What narrows the list of costs; each choice is a new address. */
final class CostsFilterBar extends Composite<Div> {

    private final CostWords words;
    private final CostFilter filter;
    private final Select<Integer> year = new Select<>();
    private final TextField text;
    private final ComboBox<CostTypeId> type;
    private final ComboBox<ProjectId> project;
    private final ComboBox<MunicipalityCode> payer;
    private final Select<CostFilter.Which> which = new Select<>();

    CostsFilterBar(
            CostWords words,
            CostFilter filter,
            List<Integer> years,
            Map<CostTypeId, String> types,
            Map<ProjectId, String> projects,
            Map<MunicipalityCode, String> municipalities,
            Consumer<CostsAddress> changed) {
        this.words = words;
        this.filter = filter;
        year.setLabel(words.get("year"));
        year.setItems(years);
        year.setItemLabelGenerator(String::valueOf);
        year.setValue(years.contains(filter.year()) ? filter.year() : null);
        text = new TextField(words.get("filter.text"));
        text.setClearButtonVisible(true);
        text.setValue(Objects.requireNonNullElse(filter.text(), ""));
        type = combo(words.get("type"), types, filter.type());
        project = combo(words.get("project"), projects, filter.project());
        payer = combo(words.get("payer"), municipalities, filter.payer());
        which.setLabel(words.get("filter.which"));
        which.setItems(CostFilter.Which.values());
        which.setItemLabelGenerator(each -> words.texts().word("cost.which", each));
        which.setValue(filter.which());
        List.<HasValue<?, ?>>of(year, text, type, project, payer, which)
                .forEach(field -> field.addValueChangeListener(change -> changed.accept(CostsAddress.of(chosen()))));
        getContent().addClassName("filter-bar");
        getContent().add(year, text, type, project, payer, which);
    }

    private CostFilter chosen() {
        return new CostFilter(
                year.getValue() == null ? filter.year() : year.getValue(),
                text.getValue(),
                type.getValue(),
                filter.programme(),
                project.getValue(),
                payer.getValue(),
                which.getValue(),
                filter.sort());
    }

    private <T> ComboBox<T> combo(String label, Map<T, String> items, @Nullable T chosen) {
        ComboBox<T> field = new ComboBox<>(label);
        field.setItems(items.keySet());
        field.setItemLabelGenerator(each -> items.getOrDefault(each, ""));
        field.setPlaceholder(words.get("filter.all"));
        field.setClearButtonVisible(true);
        field.setValue(chosen != null && items.containsKey(chosen) ? chosen : null);
        return field;
    }
}
