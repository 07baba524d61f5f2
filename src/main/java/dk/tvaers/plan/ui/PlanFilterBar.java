package dk.tvaers.plan.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.ProgrammeId;
import dk.tvaers.kernel.ProjectId;
import dk.tvaers.kit.Texts;
import dk.tvaers.plan.BaselineId;
import dk.tvaers.plan.BaselineItem;
import dk.tvaers.plan.PhaseId;
import dk.tvaers.plan.PhaseItem;
import dk.tvaers.programme.ProgrammeItem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What narrows the plan; each choice is a new address. */
final class PlanFilterBar extends Composite<Div> {

    /** What can be chosen. */
    record Choices(
            List<ProgrammeItem> programmes,
            Map<ProjectId, String> projects,
            List<PhaseItem> phases,
            Map<MunicipalityCode, String> municipalities,
            List<BaselineItem> baselines) {}

    private final Texts texts;

    PlanFilterBar(
            Texts texts, PlanAddress state, ProgrammeId programme, Choices choices, Consumer<PlanAddress> changed) {
        this.texts = texts;
        Select<ProgrammeId> programmes = select(
                "plan.programme",
                choices.programmes().stream()
                        .collect(Collectors.toMap(
                                ProgrammeItem::id, ProgrammeItem::name, (one, other) -> one, LinkedHashMap::new)),
                false,
                programme);
        programmes.setVisible(choices.programmes().size() > 1);
        Select<ProjectId> project = select("plan.project", choices.projects(), true, state.project());
        Select<PhaseId> phase = select(
                "plan.phase",
                choices.phases().stream()
                        .collect(Collectors.toMap(
                                PhaseItem::id, PhaseItem::name, (one, other) -> one, LinkedHashMap::new)),
                true,
                state.phase());
        ComboBox<MunicipalityCode> municipality = new ComboBox<>(texts.get("plan.municipality"));
        municipality.setItems(choices.municipalities().keySet());
        municipality.setItemLabelGenerator(code -> choices.municipalities().getOrDefault(code, code.value()));
        municipality.setPlaceholder(texts.get("plan.filter.all"));
        municipality.setClearButtonVisible(true);
        municipality.setValue(choices.municipalities().containsKey(state.municipality()) ? state.municipality() : null);
        Select<Boolean> shown = select(
                "plan.filter.show",
                Map.of(Boolean.TRUE, texts.get("plan.filter.overdue")),
                true,
                state.overdue() ? Boolean.TRUE : null);
        Select<BaselineId> baseline = select(
                "plan.baseline",
                choices.baselines().stream()
                        .collect(Collectors.toMap(
                                BaselineItem::id, BaselineItem::name, (one, other) -> one, LinkedHashMap::new)),
                false,
                state.baseline());
        baseline.setVisible(choices.baselines().size() > 1);
        programmes.addValueChangeListener(change -> changed.accept(
                new PlanAddress(programmes.getValue(), null, null, municipality.getValue(), state.overdue(), null, 0)));
        List.<HasValue<?, ?>>of(project, phase, municipality, shown, baseline)
                .forEach(field -> field.addValueChangeListener(change -> changed.accept(new PlanAddress(
                        state.programme(),
                        project.getValue(),
                        phase.getValue(),
                        municipality.getValue(),
                        Boolean.TRUE.equals(shown.getValue()),
                        baseline.getValue(),
                        0))));
        Div bar = getContent();
        bar.addClassName("filter-bar");
        bar.add(programmes, project, phase, municipality, shown, baseline);
    }

    private <T> Select<T> select(String label, Map<T, String> options, boolean all, @Nullable T value) {
        Select<T> select = new Select<>();
        String caption = texts.get("plan.filter.all");
        select.setLabel(texts.get(label));
        select.setEmptySelectionAllowed(all);
        select.setEmptySelectionCaption(all ? caption : "");
        select.setItems(options.keySet());
        select.setItemLabelGenerator(each -> each == null ? caption : options.getOrDefault(each, ""));
        select.setValue(value != null && options.containsKey(value) ? value : null);
        return select;
    }
}
