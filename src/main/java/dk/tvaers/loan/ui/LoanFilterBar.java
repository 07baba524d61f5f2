package dk.tvaers.loan.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.loan.LoanFilter;
import dk.tvaers.loan.LoanState;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/** What narrows the list of loans; each choice is a new address. */
final class LoanFilterBar extends Composite<Div> {

    private final LoanFilter filter;
    private final TextField text;
    private final Select<LoanFilter.Which> which;
    private final Select<LoanState> state;
    private final ComboBox<MunicipalityCode> municipality;

    LoanFilterBar(
            LoanWords words,
            LoanFilter filter,
            Map<MunicipalityCode, String> municipalities,
            Consumer<LoansAddress> changed) {
        this.filter = filter;
        String all = words.get("filter.all");
        text = new TextField(words.get("filter.text"));
        text.setClearButtonVisible(true);
        text.setValue(Objects.requireNonNullElse(filter.text(), ""));
        which = new Select<>();
        which.setLabel(words.get("filter.which"));
        which.setItems(LoanFilter.Which.values());
        which.setItemLabelGenerator(each -> words.texts().word("loanpage.which", each));
        which.setValue(filter.which());
        state = new Select<>();
        state.setLabel(words.get("state"));
        state.setEmptySelectionAllowed(true);
        state.setEmptySelectionCaption(all);
        state.setItems(LoanState.values());
        state.setItemLabelGenerator(each -> each == null ? all : words.state(each));
        state.setValue(filter.state());
        municipality = new ComboBox<>(words.get("municipality"));
        municipality.setItems(municipalities.keySet());
        municipality.setItemLabelGenerator(each -> municipalities.getOrDefault(each, ""));
        municipality.setPlaceholder(all);
        municipality.setClearButtonVisible(true);
        municipality.setValue(municipalities.containsKey(filter.municipality()) ? filter.municipality() : null);
        List.<HasValue<?, ?>>of(text, which, state, municipality)
                .forEach(field -> field.addValueChangeListener(change -> changed.accept(LoansAddress.of(chosen()))));
        getContent().addClassName("filter-bar");
        getContent().add(text, which, state, municipality);
    }

    private LoanFilter chosen() {
        return new LoanFilter(
                text.getValue().isBlank() ? null : text.getValue(),
                which.getValue(),
                state.getValue(),
                municipality.getValue(),
                filter.project(),
                null,
                null,
                filter.sort());
    }

    /** What narrows the list in words, for the foot of the workbook. */
    static List<String> words(LoanWords words, LoanFilter filter, Map<MunicipalityCode, String> municipalities) {
        List<String> said = new ArrayList<>();
        said.add(named(words, words.get("filter.which"), words.texts().word("loanpage.which", filter.which())));
        LoanState state = filter.state();
        String text = filter.text();
        MunicipalityCode municipality = filter.municipality();
        if (text != null) {
            said.add(named(words, words.get("filter.text"), text));
        }
        if (state != null) {
            said.add(named(words, words.get("state"), words.state(state)));
        }
        if (municipality != null) {
            said.add(named(
                    words, words.get("municipality"), municipalities.getOrDefault(municipality, municipality.value())));
        }
        return said;
    }

    private static String named(LoanWords words, String name, String value) {
        return words.texts().get("kit.list.filter", name, value);
    }
}
