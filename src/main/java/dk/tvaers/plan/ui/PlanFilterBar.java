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
import dk.tvaers.plan.TimeLine;
import dk.tvaers.plan.WaveId;
import dk.tvaers.programme.ProgrammeItem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What narrows the plan; each choice is a new address. */
final class PlanFilterBar extends Composite<Div> {

    /** Which page it stands on: some choices are for one of them only. */
    enum On {
        TABLE,
        TIME_LINE,
        SLIPS
    }

    /** What can be chosen. */
    record Choices(
            List<ProgrammeItem> programmes,
            Map<ProjectId, String> projects,
            List<PhaseItem> phases,
            Map<MunicipalityCode, String> municipalities,
            List<TimeLine.Wave> waves,
            List<BaselineItem> baselines) {}

    private final Texts texts;

    PlanFilterBar(
            Texts texts,
            On page,
            PlanAddress state,
            ProgrammeId programme,
            Choices choices,
            Consumer<PlanAddress> changed) {
        this.texts = texts;
        Select<ProgrammeId> programmes = select(
                "plan.programme",
                options(choices.programmes(), ProgrammeItem::id, ProgrammeItem::name),
                null,
                programme);
        programmes.setVisible(choices.programmes().size() > 1);
        Select<ProjectId> project = select("plan.project", choices.projects(), "plan.filter.all", state.project());
        Select<PhaseId> phase = select(
                "plan.phase",
                options(choices.phases(), PhaseItem::id, PhaseItem::name),
                "plan.filter.all",
                state.phase());
        ComboBox<MunicipalityCode> municipality = new ComboBox<>(texts.get("plan.municipality"));
        municipality.setItems(choices.municipalities().keySet());
        municipality.setItemLabelGenerator(code -> choices.municipalities().getOrDefault(code, code.value()));
        municipality.setPlaceholder(texts.get("plan.filter.all"));
        municipality.setClearButtonVisible(true);
        municipality.setValue(choices.municipalities().containsKey(state.municipality()) ? state.municipality() : null);
        Select<WaveId> wave = select("plan.wave", waves(choices), "plan.filter.all", state.wave());
        wave.setVisible(!choices.waves().isEmpty());
        Select<Boolean> shown = yes("plan.filter.show", "plan.filter.overdue", "plan.filter.all", state.overdue());
        shown.setVisible(page != On.SLIPS);
        Select<BaselineId> baseline = select(
                page == On.SLIPS ? "plan.slips.promised-in" : "plan.baseline",
                options(choices.baselines(), BaselineItem::id, BaselineItem::name),
                page == On.SLIPS ? "plan.slips.first" : null,
                state.baseline());
        baseline.setVisible(choices.baselines().size() > (page == On.SLIPS ? 0 : 1));
        Select<Boolean> grouped =
                yes("plan.line.by", "plan.line.by.municipality", "plan.line.by.project", state.byMunicipality());
        grouped.setVisible(page == On.TIME_LINE);
        Select<Boolean> monthly = yes("plan.slips.period", "plan.slips.month", "plan.slips.quarter", state.monthly());
        monthly.setVisible(page == On.SLIPS);
        programmes.addValueChangeListener(change -> changed.accept(new PlanAddress(
                programmes.getValue(),
                null,
                null,
                municipality.getValue(),
                null,
                state.overdue(),
                null,
                state.byMunicipality(),
                state.monthly(),
                0)));
        List.<HasValue<?, ?>>of(project, phase, municipality, wave, shown, baseline, grouped, monthly)
                .forEach(field -> field.addValueChangeListener(change -> changed.accept(new PlanAddress(
                        state.programme(),
                        project.getValue(),
                        phase.getValue(),
                        municipality.getValue(),
                        wave.getValue(),
                        Boolean.TRUE.equals(shown.getValue()),
                        baseline.getValue(),
                        Boolean.TRUE.equals(grouped.getValue()),
                        Boolean.TRUE.equals(monthly.getValue()),
                        0))));
        Div bar = getContent();
        bar.addClassName("filter-bar");
        bar.add(programmes, project, phase, municipality, wave, shown, baseline, grouped, monthly);
    }

    private static <E, T> Map<T, String> options(List<E> all, Function<E, T> id, Function<E, String> name) {
        return all.stream().collect(Collectors.toMap(id, name, (one, other) -> one, LinkedHashMap::new));
    }

    /** Several projects may have a first wave. */
    private static Map<WaveId, String> waves(Choices choices) {
        return options(
                choices.waves(),
                TimeLine.Wave::id,
                wave -> choices.projects().getOrDefault(wave.projectId(), "") + ", " + wave.name());
    }

    private Select<Boolean> yes(String label, String yes, String no, boolean value) {
        return select(label, Map.of(Boolean.TRUE, texts.get(yes)), no, value ? Boolean.TRUE : null);
    }

    /** @param none what no choice is called; null when one must be made */
    private <T> Select<T> select(String label, Map<T, String> options, @Nullable String none, @Nullable T value) {
        Select<T> select = new Select<>();
        String caption = none == null ? "" : texts.get(none);
        select.setLabel(texts.get(label));
        select.setEmptySelectionAllowed(none != null);
        select.setEmptySelectionCaption(caption);
        select.setItems(options.keySet());
        select.setItemLabelGenerator(each -> each == null ? caption : options.getOrDefault(each, ""));
        select.setValue(value != null && options.containsKey(value) ? value : null);
        return select;
    }
}
