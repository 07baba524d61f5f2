package dk.tvaers.status.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import dk.tvaers.kernel.ProgrammeId;
import dk.tvaers.kit.Texts;
import dk.tvaers.programme.ProgrammeItem;
import dk.tvaers.status.Dimension;
import dk.tvaers.status.ui.OverviewFilters.Only;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The chips and the choice of a programme. It stays in place while the view is filtered, and so does the focus. */
final class OverviewFilterBar extends Composite<Div> {

    private final Texts texts;
    private final Consumer<OverviewFilters> onChange;
    private final Map<Dimension, NativeButton> dimensions = new EnumMap<>(Dimension.class);
    private final Map<Only, NativeButton> only = new EnumMap<>(Only.class);
    private final Select<Choice> programme = new Select<>();
    private OverviewFilters filters = OverviewFilters.NONE;

    /** A programme to choose, or all of them. */
    private record Choice(@Nullable ProgrammeId id, String name) {}

    OverviewFilterBar(Texts texts, Consumer<OverviewFilters> onChange) {
        this.texts = texts;
        this.onChange = onChange;
        OverviewWords words = new OverviewWords(texts);
        Div shown = group(texts.get("status.overview.shown"));
        for (Dimension dimension : OverviewFilters.DIMENSIONS) {
            NativeButton chip = chip(words.dimension(dimension), () -> filters.show(dimension));
            dimensions.put(dimension, chip);
            shown.add(chip);
        }
        Div limits = group(texts.get("status.overview.filters"));
        for (Only choice : Only.values()) {
            NativeButton chip = chip(texts.word("status.overview.only", choice), () -> filters.toggle(choice));
            only.put(choice, chip);
            limits.add(chip);
        }
        programme.setAriaLabel(texts.get("status.overview.programme"));
        programme.setItemLabelGenerator(Choice::name);
        programme.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                onChange.accept(filters.of(event.getValue().id()));
            }
        });
        Span spacer = new Span();
        spacer.addClassName("spacer");
        getContent().addClassName("filter-bar");
        getContent().add(shown, spacer, limits, programme);
    }

    void show(OverviewFilters chosen, List<ProgrammeItem> programmes) {
        filters = chosen;
        dimensions.forEach((dimension, chip) -> press(chip, dimension == chosen.dimension()));
        only.forEach((choice, chip) -> press(chip, chosen.only().contains(choice)));
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice(null, texts.get("status.overview.all-programmes")));
        programmes.forEach(item -> choices.add(new Choice(item.id(), item.name())));
        programme.setItems(choices);
        programme.setValue(choices.stream()
                .filter(choice -> Objects.equals(choice.id(), chosen.programme()))
                .findFirst()
                .orElse(choices.getFirst()));
        programme.setVisible(programmes.size() > 1);
    }

    private NativeButton chip(String text, java.util.function.Supplier<OverviewFilters> next) {
        NativeButton chip = new NativeButton(text, event -> onChange.accept(next.get()));
        chip.addClassName("chip");
        return chip;
    }

    private static Div group(String name) {
        Div group = new Div();
        group.addClassName("chips");
        group.getElement().setAttribute("role", "group");
        group.getElement().setAttribute("aria-label", name);
        return group;
    }

    private static void press(NativeButton chip, boolean pressed) {
        chip.getElement().setAttribute("aria-pressed", Boolean.toString(pressed));
    }
}
