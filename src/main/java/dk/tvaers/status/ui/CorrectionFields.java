package dk.tvaers.status.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dk.tvaers.kernel.TrafficLight;
import dk.tvaers.kit.ui.LightPicker;
import dk.tvaers.status.Dimension;
import dk.tvaers.status.Explanation;
import dk.tvaers.status.ReportContent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The fields of one report that is being corrected. What is typed goes into the typing at once. */
final class CorrectionFields extends Composite<Div> {

    private final Typing typing;
    private final Owners owners;
    private final MonthWords words;
    private final Runnable typed;
    private final Map<Dimension, LightPicker> lights = new LinkedHashMap<>();
    private final List<ExplanationEditor> editors = new ArrayList<>();
    private final CorrectionFacts facts;
    private boolean showing;

    /** @param typed is told of each change */
    CorrectionFields(Typing typing, Owners owners, MonthWords words, Runnable typed) {
        this.typing = typing;
        this.owners = owners;
        this.words = words;
        this.typed = typed;
        this.facts = new CorrectionFacts(words, () -> edit(this::takeFacts));
        Div colours = new Div();
        colours.addClassName("light-fields");
        for (Dimension dimension : OverviewFilters.DIMENSIONS) {
            colours.add(light(dimension));
        }
        getContent().addClassName("correction-fields");
        getContent().add(colours, facts);
        show();
    }

    void focus() {
        lights.values().iterator().next().focus();
    }

    /** The fields by their names in the API. */
    Map<String, MonthField> fields() {
        Map<String, MonthField> fields = new LinkedHashMap<>();
        lights.forEach((dimension, picker) -> fields.put("colours." + dimension, MonthField.of(picker)));
        // those that nothing needs any longer are not part of what is submitted
        int position = 0;
        for (int i = 0; i < typing.typed().explanations().size(); i++) {
            if (!covered(i).isEmpty()) {
                String path = "explanations[" + position++ + "].";
                editors.get(i).fields().forEach((name, field) -> fields.put(path + name, field));
            }
        }
        facts.putInto(fields);
        return fields;
    }

    private Div light(Dimension dimension) {
        Span name = new Span(words.words().dimension(dimension));
        name.getElement().setAttribute("aria-hidden", "true");
        LightPicker picker = new LightPicker(words.words().dimension(dimension), words.lights());
        picker.addValueChangeListener(event -> edit(() -> {
            if (!event.getValue().isEmpty()) {
                typing.light(dimension, TrafficLight.valueOf(event.getValue()));
                show();
            }
        }));
        lights.put(dimension, picker);
        Div field = new Div(name, picker);
        field.addClassName("light-field");
        return field;
    }

    private void takeFacts() {
        typing.facts(facts.typed());
    }

    private void show() {
        showing = true;
        lights.forEach((dimension, picker) -> {
            TrafficLight light = typing.light(dimension);
            picker.setValue(light == null ? "" : light.name());
        });
        ReportContent content = typing.typed();
        facts.show(content);
        while (editors.size() < content.explanations().size()) {
            add();
        }
        for (int i = 0; i < editors.size(); i++) {
            boolean used = i < content.explanations().size();
            Explanation explanation =
                    used ? content.explanations().get(i) : new Explanation(List.of(), null, null, null, null);
            editors.get(i).show(explanation, used ? covered(i) : List.of(), Explaining.choices(content.colours()));
        }
        showing = false;
    }

    private void add() {
        int index = editors.size();
        ExplanationEditor editor =
                new ExplanationEditor("correction-" + index, typing.row().projectName(), owners, words);
        Div place = new Div();
        place.addClassName("form-grid");
        editor.parts().forEach(place::add);
        getContent().addComponentAtIndex(getContent().indexOf(facts), place);
        editor.onChange(
                () -> edit(() -> typing.explanation(
                        index,
                        editor.typed(typing.typed().explanations().get(index).dimensions()))),
                () -> edit(() -> {
                    typing.assign(index, editor.covers());
                    show();
                }));
        editors.add(editor);
    }

    private List<Dimension> covered(int index) {
        ReportContent content = typing.typed();
        return Explaining.covered(content.colours(), content.explanations().get(index));
    }

    private void edit(Runnable change) {
        if (!showing) {
            change.run();
            typed.run();
        }
    }
}
